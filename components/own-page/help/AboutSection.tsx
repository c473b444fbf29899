import type { ChangelogPart } from '../../../lib/settings-page/read-changelog';
import type { Words } from '../../../lib/words/words';
import { Result } from '../settings/Result';
import { Section } from '../settings/Section';
import './AboutSection.css';

type Props = {
  words: Words;
  version: string;
  /** What changed, newest version first. */
  changelog: readonly ChangelogPart[];
  isCopied: boolean;
  onCopyReport: () => void;
};

/** The version, what is new in it, and what to do when something does not work. */
export function AboutSection({ words, version, changelog, isCopied, onCopyReport }: Props) {
  const { t } = words;
  return (
    <Section id="about" title={t('aboutTitle')} lead={t('aboutVersion', version)}>
      <details class="changes">
        <summary>{t('aboutChanges')}</summary>
        {/* It is written in English only. */}
        <div lang="en">
          {changelog.map(({ title, items }) => (
            <div key={title}>
              <h3>{title}</h3>
              <ul>
                {items.map(item => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </details>
      <h3>{t('aboutHelp')}</h3>
      <p>{t('aboutHelpText')}</p>
      <button type="button" class="button" onClick={onCopyReport}>
        {t('copyReport')}
      </button>
      <Result kind="good" text={isCopied ? t('reportCopied') : ''} />
    </Section>
  );
}

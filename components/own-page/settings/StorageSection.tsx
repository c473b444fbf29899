import type { Change, Choices, Kept } from '../../../lib/settings-page/settings-state';
import type { Words } from '../../../lib/words/words';
import { Choice } from './Choice';
import { Section } from './Section';
import './StorageSection.css';

type Props = {
  words: Words;
  choices: Choices;
  /** `undefined` until it is known. */
  kept: Kept | undefined;
  onChange: Change;
  onDropCopies: () => void;
};

const MEGABYTE = 2 ** 20;
const LIMITS = [0, 25, 50, 100, 250];

/** What is kept and where, by kind; and how many copies of articles may stay. */
export function KeptSection({ words, choices, kept, onChange, onDropCopies }: Props) {
  const { t, plural, number } = words;
  const megabytes = (bytes: number) =>
    t('megabytes', number(Math.ceil((bytes / MEGABYTE) * 10) / 10));
  return (
    <Section id="kept" title={t('settingsKept')} lead={t('settingsKeptLead')}>
      <dl class="kept">
        <dt>{t('settingsKeptArticles')}</dt>
        <dd>{kept && plural('articles', kept.known)}</dd>
        <dt>{t('settingsKeptBookmarks')}</dt>
        <dd>{kept && plural('articles', kept.bookmarked)}</dd>
        <dt>{t('settingsKeptJournal')}</dt>
        <dd>{kept && number(kept.entries)}</dd>
        <dt>{t('settingsKeptCopies')}</dt>
        <dd>
          {kept && `${plural('articles', kept.copies.count)}, ${megabytes(kept.copies.bytes)}`}
        </dd>
        <dt>{t('settingsKeptPinned')}</dt>
        <dd>{kept && megabytes(kept.copies.pinnedBytes)}</dd>
      </dl>
      <Choice
        name="copiesLimit"
        label={t('settingsCopies')}
        value={String(choices.copiesLimit)}
        onChoose={value => onChange('copiesLimit', Number(value))}
        options={LIMITS.map(limit => ({
          value: String(limit * MEGABYTE),
          label: limit === 0 ? t('settingsCopiesNone') : megabytes(limit * MEGABYTE),
        }))}
      />
      <button type="button" class="button" disabled={!kept?.copies.count} onClick={onDropCopies}>
        {t('settingsDropCopies')}
      </button>
    </Section>
  );
}

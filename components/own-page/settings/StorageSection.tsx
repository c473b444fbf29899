import type { Change, Choices } from '../../../lib/settings/settings-table';
import type { StorageUsed } from '../../../lib/settings-page/settings-state';
import type { Words } from '../../../lib/words/words';
import { megabytes } from './megabytes';
import { Section } from './Section';
import { SettingChoices } from './SettingChoices';
import './StorageSection.css';

type Props = {
  words: Words;
  choices: Choices;
  /** `undefined` until it is known. */
  kept: StorageUsed | undefined;
  onChange: Change;
  onDropCopies: () => void;
};

/** How much is stored, by kind; and how much of it stored texts of articles may be. */
export function StorageSection({ words, choices, kept, onChange, onDropCopies }: Props) {
  const { t, plural, number } = words;
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
          {kept &&
            `${plural('articles', kept.copies.count)}, ${megabytes(words, kept.copies.bytes)}`}
        </dd>
        <dt>{t('settingsKeptPinned')}</dt>
        <dd>{kept && megabytes(words, kept.copies.pinnedBytes)}</dd>
      </dl>
      <SettingChoices section="kept" {...{ words, choices, onChange }} />
      <button type="button" class="button" disabled={!kept?.copies.count} onClick={onDropCopies}>
        {t('settingsDropCopies')}
      </button>
    </Section>
  );
}

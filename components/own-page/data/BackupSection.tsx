import type { Change, Choices } from '../../../lib/settings/settings-table';
import type { Saving } from '../../../lib/settings-page/settings-state';
import { createDays } from '../../../lib/words/day-names';
import type { Words } from '../../../lib/words/words';
import { Alert } from '../settings/Alert';
import { Section } from '../settings/Section';
import { SettingChoices } from '../settings/SettingChoices';
import { savingText } from './backup-words';

type Props = {
  words: Words;
  saving: Saving;
  onSave: () => void;
  /** When a backup was last saved, ms; 0: never; `undefined` until it is known. */
  last: number | undefined;
  /** ms; what is yesterday depends on it. */
  now: number;
  choices: Choices;
  onChange: Change;
  /** The browser does not let us save them any more. */
  isBarred: boolean;
  onAllow: () => void;
};

function told(words: Words, saving: Saving, last: number | undefined, now: number): string {
  if (saving.phase !== 'idle') return savingText(words, saving);
  if (last === undefined) return '';
  if (last === 0) return words.t('backupNever');
  const days = createDays(words.lang);
  return words.t('backupLast', `${days.amid(last, now)}, ${days.time(last)}`);
}

/** The reader's own file of everything that is kept here. */
export function DataSection(props: Props) {
  const { words, saving, onSave, last, now, choices, onChange, isBarred, onAllow } = props;
  const { t } = words;
  return (
    <Section id="data" title={t('settingsData')} lead={t('settingsDataLead')}>
      <button
        type="button"
        class="button button-main"
        disabled={saving.phase === 'busy'}
        onClick={onSave}
      >
        {t('backupSave')}
      </button>
      <p role="status">{told(words, saving, last, now)}</p>
      <SettingChoices section="data" {...{ words, choices, onChange }} />
      {isBarred && (
        <Alert text={t('autoBackupBarred')} way={t('autoBackupAllow')} onWay={onAllow} />
      )}
    </Section>
  );
}

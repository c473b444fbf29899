import type { Change, Choices } from '../../../lib/settings/settings-table';
import type { BackupProgress } from '../../../lib/settings-page/settings-state';
import { createDays } from '../../../lib/words/day-names';
import type { Words } from '../../../lib/words/words';
import { Alert } from '../settings/Alert';
import { Result } from '../settings/Result';
import { Section } from '../settings/Section';
import { SettingChoices } from '../settings/SettingChoices';
import { backupKind, backupText } from './backup-words';

type Props = {
  words: Words;
  backupProgress: BackupProgress;
  onSave: () => void;
  /** When a backup was last saved, ms; 0: never; `undefined` until it is known. */
  last: number | undefined;
  /** ms; decides which day is «yesterday». */
  now: number;
  choices: Choices;
  onChange: Change;
  /** Whether the permission to save automatic backups was withdrawn. */
  isBarred: boolean;
  onAllow: () => void;
};

function statusText({ words, backupProgress, last, now }: Props): string {
  if (backupProgress.phase !== 'idle') return backupText(words, backupProgress);
  if (last === undefined) return '';
  if (last === 0) return words.t('backupNever');
  const days = createDays(words.lang);
  return words.t('backupLast', `${days.amid(last, now)}, ${days.time(last)}`);
}

/** Saves backups: by hand, or automatically. */
export function BackupSection(props: Props) {
  const { words, backupProgress, onSave, choices, onChange, isBarred, onAllow } = props;
  const { t } = words;
  return (
    <Section id="data" title={t('settingsData')} lead={t('settingsDataLead')}>
      <button
        type="button"
        class="button button-main"
        disabled={backupProgress.phase === 'busy'}
        onClick={onSave}
      >
        {t('backupSave')}
      </button>
      <Result kind={backupKind(backupProgress)} text={statusText(props)} />
      <SettingChoices section="data" {...{ words, choices, onChange }} />
      {isBarred && (
        <Alert text={t('autoBackupBarred')} way={t('autoBackupAllow')} onWay={onAllow} />
      )}
    </Section>
  );
}

import { createDays } from '../../lib/words/days';
import type { Words } from '../../lib/words/words';
import { Choice } from './Choice';
import { Section } from './Section';
import type { Choices, Saving } from './state';

type Props = {
  words: Words;
  saving: Saving;
  onSave: () => void;
  /** When a backup was last saved, ms; 0: never. */
  last: number;
  /** ms; what is yesterday depends on it. */
  now: number;
  auto: Choices['autoBackup'];
  onAuto: (auto: Choices['autoBackup']) => void;
};

function told({ t, lang }: Words, { phase, snapshotAt }: Saving, last: number, now: number) {
  const days = createDays(lang);
  const time = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' });
  switch (phase) {
    case 'busy':
      return undefined;
    case 'saved':
      return t('backupSaved');
    case 'copies':
      return snapshotAt === undefined
        ? t('backupOfDecisions')
        : t('backupOfCopies', time.format(snapshotAt));
    case 'failed':
      return t('backupFailed');
    case 'idle':
      return last === 0
        ? t('backupNever')
        : t('backupLast', `${days.amid(last, now)}, ${days.time(last)}`);
  }
}

/** The reader's own file of everything that is kept here. */
export function DataSection(props: Props) {
  const { words, saving, onSave, last, now, auto, onAuto } = props;
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
      <Choice
        name="autoBackup"
        label={t('autoBackup')}
        value={auto}
        onChoose={onAuto}
        options={[
          { value: 'off', label: t('autoBackupOff') },
          { value: 'weekly', label: t('autoBackupWeekly'), hint: t('autoBackupWeeklyHint') },
        ]}
      />
    </Section>
  );
}

import { createDays } from '../../lib/words/days';
import type { Words } from '../../lib/words/words';
import { Choice } from './Choice';
import { Section } from './Section';
import type { Choices } from './state';

type Props = {
  words: Words;
  saving: 'idle' | 'busy' | 'saved' | 'failed';
  onSave: () => void;
  /** When a backup was last saved, ms; 0: never. */
  last: number;
  /** ms; what is yesterday depends on it. */
  now: number;
  auto: Choices['autoBackup'];
  onAuto: (auto: Choices['autoBackup']) => void;
};

/** The reader's own file of everything that is kept here. */
export function DataSection(props: Props) {
  const { words, saving, onSave, last, now, auto, onAuto } = props;
  const { t, lang } = words;
  const days = createDays(lang);
  return (
    <Section id="data" title={t('settingsData')} lead={t('settingsDataLead')}>
      <button
        type="button"
        class="button button-main"
        disabled={saving === 'busy'}
        onClick={onSave}
      >
        {t('backupSave')}
      </button>
      <p role="status">
        {saving === 'saved' && t('backupSaved')}
        {saving === 'failed' && t('backupFailed')}
        {saving === 'idle' &&
          (last === 0
            ? t('backupNever')
            : t('backupLast', `${days.name(last, now)}, ${days.time(last)}`))}
      </p>
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

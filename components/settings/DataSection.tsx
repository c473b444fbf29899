import type { Words } from '../../lib/words/words';
import { Section } from './Section';

type Props = {
  words: Words;
  saving: 'idle' | 'busy' | 'saved' | 'failed';
  onSave: () => void;
};

/** The reader's own file of everything that is kept here. */
export function DataSection({ words: { t }, saving, onSave }: Props) {
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
      </p>
    </Section>
  );
}

import type { Clearing, Saving } from '../../../lib/settings-page/settings-state';
import type { Words } from '../../../lib/words/words';
import { Section } from '../settings/Section';
import { savingText } from './backup-words';
import './ClearSection.css';

type Props = {
  words: Words;
  step: Clearing;
  /** It was done, and can be taken back. */
  canReturn: boolean;
  /** A backup, offered before: how far it is. */
  saving: Saving;
  onSave: () => void;
  onAsk: (asked: boolean) => void;
  onClear: () => void;
  onUnclear: () => void;
};

/** Deletes all that the reader did. Asked twice, a backup offered first, and taken back until the next start. */
export function ClearSection({ words, step, canReturn, saving, ...on }: Props) {
  const { t } = words;
  const busy = step === 'busy';
  return (
    <Section id="clear" title={t('settingsClear')} lead={t('settingsClearLead')}>
      {step === 'asked' ? (
        <div class="clear-asked">
          <p>{t('clearSure')}</p>
          <button
            type="button"
            class="button button-main"
            disabled={saving.phase === 'busy'}
            onClick={on.onSave}
          >
            {t('backupSave')}
          </button>
          <button type="button" class="button button-danger" onClick={on.onClear}>
            {t('clearNow')}
          </button>
          <button type="button" class="button" onClick={() => on.onAsk(false)}>
            {t('clearNot')}
          </button>
          {/* Where it was pressed: nobody should delete for a backup that failed. The other place tells it aloud. */}
          <p>{savingText(words, saving)}</p>
        </div>
      ) : (
        <button type="button" class="button" disabled={busy} onClick={() => on.onAsk(true)}>
          {t('clearAsk')}
        </button>
      )}
      <div role="status">
        {busy && <p>{t('clearBusy')}</p>}
        {step === 'failed' && <p>{t('clearFailed')}</p>}
        {canReturn && !busy && <p>{t('clearDone')}</p>}
      </div>
      {canReturn && !busy && (
        <button type="button" class="button button-main" onClick={on.onUnclear}>
          {t('clearUndo')}
        </button>
      )}
    </Section>
  );
}

import type { Words } from '../../lib/words/words';
import { Section } from './Section';
import type { Clearing } from './state';
import './ClearSection.css';

type Props = {
  words: Words;
  step: Clearing;
  /** It was done, and can be taken back. */
  canReturn: boolean;
  /** A backup, offered before. */
  onSave: () => void;
  onAsk: (asked: boolean) => void;
  onClear: () => void;
  onUnclear: () => void;
};

/** Deletes all that the reader did. Asked twice, a backup offered first, and taken back until the next start. */
export function ClearSection({ words: { t }, step, canReturn, ...on }: Props) {
  const busy = step === 'busy';
  return (
    <Section id="clear" title={t('settingsClear')} lead={t('settingsClearLead')}>
      {step === 'asked' ? (
        <div class="clear-asked">
          <p>{t('clearSure')}</p>
          <button type="button" class="button button-main" onClick={on.onSave}>
            {t('backupSave')}
          </button>
          <button type="button" class="button button-danger" onClick={on.onClear}>
            {t('clearNow')}
          </button>
          <button type="button" class="button" onClick={() => on.onAsk(false)}>
            {t('clearNot')}
          </button>
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

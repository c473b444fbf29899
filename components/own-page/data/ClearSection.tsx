import type { BackupProgress, ClearStep } from '../../../lib/settings-page/settings-state';
import type { Words } from '../../../lib/words/words';
import { Result } from '../settings/Result';
import { Section } from '../settings/Section';
import { backupText } from './backup-words';
import './ClearSection.css';

type Props = {
  words: Words;
  step: ClearStep;
  /** Whether everything was cleared and that can be undone. */
  canReturn: boolean;
  /** The progress of the backup that is offered before clearing. */
  backupProgress: BackupProgress;
  onSave: () => void;
  onAsk: (asked: boolean) => void;
  onClear: () => void;
  onUnclear: () => void;
};

/** Deletes everything. Asks first, offers a backup, and can be undone until the browser restarts. */
export function ClearSection({ words, step, canReturn, backupProgress, ...on }: Props) {
  const { t } = words;
  const busy = step === 'busy';
  return (
    <Section id="clear" title={t('settingsClear')} lead={t('settingsClearLead')} isDanger>
      {step === 'asked' ? (
        <Question {...{ words, backupProgress }} {...on} />
      ) : (
        <button
          type="button"
          class="button button-danger"
          disabled={busy}
          onClick={() => on.onAsk(true)}
        >
          {t('clearAsk')}
        </button>
      )}
      <Result {...resultOf(words, step, canReturn)} />
      {canReturn && !busy && (
        <button type="button" class="button button-main" onClick={on.onUnclear}>
          {t('clearUndo')}
        </button>
      )}
    </Section>
  );
}

function resultOf({ t }: Words, step: ClearStep, canReturn: boolean) {
  if (step === 'busy') return { kind: 'plain' as const, text: t('clearBusy') };
  if (step === 'failed') return { kind: 'bad' as const, text: t('clearFailed') };
  return { kind: 'good' as const, text: canReturn ? t('clearDone') : '' };
}

type QuestionProps = Pick<Props, 'words' | 'backupProgress' | 'onSave' | 'onAsk' | 'onClear'>;

/** Asks once more, and offers a backup first. */
function Question({ words, backupProgress, ...on }: QuestionProps) {
  const { t } = words;
  return (
    <div class="clear-asked">
      <p>{t('clearSure')}</p>
      <button
        type="button"
        class="button button-main"
        disabled={backupProgress.phase === 'busy'}
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
      {/* It stands beside the button so that nobody deletes after a failed backup. Screen readers hear it from the backup section. */}
      <p>{backupText(words, backupProgress)}</p>
    </div>
  );
}

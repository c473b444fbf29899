import { useState } from 'preact/hooks';
import { undoText } from '../../../lib/reader-acts/act-toasts';
import type { BringingBack, Forgotten } from '../../../lib/settings-page/settings-state';
import type { Words } from '../../../lib/words/words';
import { Section } from '../settings/Section';
import { ForgottenLine } from './ForgottenLine';
import './Forgotten.css';

type Props = {
  words: Words;
  /** Newest first. */
  forgotten: readonly Forgotten[];
  bringing: BringingBack;
  /** ms; what is yesterday depends on it. */
  now: number;
  onBringBack: (one: Forgotten) => void;
};

/** Lines at first, and with every "more". */
const FEW = 5;
const MORE = 50;

/** What was forgotten in the last days, each with its way back; nothing where there is none. */
export function ForgottenSection({ words, forgotten, bringing, now, onBringBack }: Props) {
  const { t } = words;
  const [shown, setShown] = useState(FEW);
  if (forgotten.length === 0 && bringing.phase === 'idle') return null;
  return (
    <Section id="forgotten" title={t('forgottenTitle')} lead={t('forgottenLead')}>
      <div class="forgotten">
        <ul aria-labelledby="forgotten-title">
          {forgotten.slice(0, shown).map(one => (
            <ForgottenLine key={one.handle} {...{ words, one, now, onBringBack }} />
          ))}
        </ul>
        {forgotten.length > shown && (
          <button type="button" class="button" onClick={() => setShown(shown + MORE)}>
            {t('forgottenMore')}
          </button>
        )}
        <p role="status">{told(words, bringing)}</p>
      </div>
    </Section>
  );
}

function told(words: Words, bringing: BringingBack): string {
  const { t, plural } = words;
  switch (bringing.phase) {
    case 'busy':
      return t('forgottenBusy');
    case 'failed':
      return t(`error_${bringing.code}`);
    case 'done': {
      const { changed, left } = bringing;
      const back = changed > 0 ? t('forgottenBack', plural('articles', changed)) : '';
      const rest = left > 0 ? `${undoText(words, bringing)}.` : '';
      return [back, rest].filter(Boolean).join(' ');
    }
    default:
      return '';
  }
}

import { useState } from 'preact/hooks';
import { undoText } from '../../../lib/reader-acts/act-toasts';
import type { Forgotten, UnforgetState } from '../../../lib/settings-page/settings-state';
import type { Words } from '../../../lib/words/words';
import { Result } from '../settings/Result';
import { Section } from '../settings/Section';
import { ForgottenLine } from './ForgottenLine';
import './Forgotten.css';

type Props = {
  words: Words;
  /** Newest first. */
  forgotten: readonly Forgotten[];
  unforgetState: UnforgetState;
  /** ms; decides which day is «yesterday». */
  now: number;
  onUnforget: (one: Forgotten) => void;
};

/** Lines shown at first, and added by each press of "more". */
const LINES_AT_FIRST = 5;
const LINES_PER_MORE = 50;

/** Lists what was forgotten lately, with undo buttons. Draws nothing when there is nothing to list. */
export function ForgottenSection({ words, forgotten, unforgetState, now, onUnforget }: Props) {
  const { t } = words;
  const [shown, setShown] = useState(LINES_AT_FIRST);
  if (forgotten.length === 0 && unforgetState.phase === 'idle') return null;
  return (
    <Section id="forgotten" title={t('forgottenTitle')} lead={t('forgottenLead')}>
      <div class="forgotten">
        <ul aria-labelledby="forgotten-title">
          {forgotten.slice(0, shown).map(one => (
            <ForgottenLine key={one.handle} {...{ words, one, now, onUnforget }} />
          ))}
        </ul>
        {forgotten.length > shown && (
          <button type="button" class="button" onClick={() => setShown(shown + LINES_PER_MORE)}>
            {t('forgottenMore')}
          </button>
        )}
        <Result kind={kinds[unforgetState.phase]} text={statusText(words, unforgetState)} />
      </div>
    </Section>
  );
}

const kinds = { idle: 'plain', busy: 'plain', done: 'good', failed: 'bad' } as const;

function statusText(words: Words, unforgetState: UnforgetState): string {
  const { t, plural } = words;
  switch (unforgetState.phase) {
    case 'busy':
      return t('forgottenBusy');
    case 'failed':
      return t(`error_${unforgetState.code}`);
    case 'done': {
      const { changed, left } = unforgetState;
      const back = changed > 0 ? t('forgottenBack', plural('articles', changed)) : '';
      const rest = left > 0 ? `${undoText(words, unforgetState)}.` : '';
      return [back, rest].filter(Boolean).join(' ');
    }
    default:
      return '';
  }
}

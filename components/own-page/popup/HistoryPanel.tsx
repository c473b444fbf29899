import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Past, PastAct } from '../../../lib/popup/popup-state';
import { createDays } from '../../../lib/words/day-names';
import type { Words } from '../../../lib/words/words';
import { pastText } from './history-words';
import { titleOf } from './list/ArticleRow';

type Props = {
  words: Words;
  /** ms */
  now: number;
  past: Past;
  onUndoAct(act: PastAct): void;
  onPastClose(): void;
};

/** What the reader did with one article, newest first; what still shows can be taken back. Lies over the lists. */
export function PastPanel({ words, now, past, onUndoAct, onPastClose }: Props) {
  const panel = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    panel.current?.querySelector('button')?.focus();
    const giveBack = () => {
      if (before instanceof HTMLElement && document.activeElement === document.body) before.focus();
    };
    // The lists take no focus until they are drawn anew; who types in the search keeps it.
    return () => queueMicrotask(giveBack);
  }, []);
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // It would close the popup, too.
    event.preventDefault();
    onPastClose();
  };
  return (
    <dialog class="past" open ref={panel} aria-labelledby="past-title" onKeyDown={close}>
      <header>
        <button type="button" class="past-button" onClick={onPastClose}>
          {words.t('pastBack')}
        </button>
        <h2 id="past-title">{titleOf(past.row, words)}</h2>
      </header>
      {past.acts?.length === 0 && <p>{words.t('pastNone')}</p>}
      <ul>
        {past.acts?.map(act => (
          <Line key={`${act.handle} ${act.at} ${act.what}`} {...{ words, now, act, onUndoAct }} />
        ))}
      </ul>
    </dialog>
  );
}

type LineProps = { words: Words; now: number; act: PastAct; onUndoAct(act: PastAct): void };

function Line({ words, now, act, onUndoAct }: LineProps) {
  const days = createDays(words.lang);
  const text = pastText(words, act);
  return (
    <li>
      <span class="past-text">{text}</span>
      <time dateTime={new Date(act.at).toISOString()}>
        {days.moment(Math.min(act.at, now), now)}
        {act.entries > 1
          ? ` · ${words.t('pastMany')}`
          : act.articles > 1 && ` · ${words.t('pastWith', act.articles - 1)}`}
      </time>
      {act.canUndo && (
        <button
          type="button"
          class="past-button"
          aria-description={text}
          onClick={() => onUndoAct(act)}
        >
          {words.t('undo')}
        </button>
      )}
    </li>
  );
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ArticleHistory, HistoryAct } from '../../../lib/popup/popup-state';
import { historyText } from '../../../lib/reader-acts/history-words';
import { createDays } from '../../../lib/words/day-names';
import type { Words } from '../../../lib/words/words';
import { titleOf } from './list/ArticleRow';

type Props = {
  words: Words;
  /** ms */
  now: number;
  history: ArticleHistory;
  onUndoAct(act: HistoryAct): void;
  onHistoryClose(): void;
};

/** Covers the lists with what the reader did with one article, newest first, with undo buttons. */
export function HistoryPanel({ words, now, history, onUndoAct, onHistoryClose }: Props) {
  const panel = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    panel.current?.querySelector('button')?.focus();
    const returnFocus = () => {
      if (before instanceof HTMLElement && document.activeElement === document.body) before.focus();
    };
    // The lists are inert until they are drawn again. A reader who types a search keeps the focus there.
    return () => queueMicrotask(returnFocus);
  }, []);
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Escape would also close the popup.
    event.preventDefault();
    onHistoryClose();
  };
  return (
    <dialog class="past" open ref={panel} aria-labelledby="past-title" onKeyDown={close}>
      <header>
        <button type="button" class="bare-button past-button" onClick={onHistoryClose}>
          {words.t('pastBack')}
        </button>
        <h2 id="past-title">{titleOf(history.row, words)}</h2>
      </header>
      {history.acts?.length === 0 && <p>{words.t('pastNone')}</p>}
      <ul>
        {history.acts?.map(act => (
          <Line key={`${act.handle} ${act.at} ${act.what}`} {...{ words, now, act, onUndoAct }} />
        ))}
      </ul>
    </dialog>
  );
}

type LineProps = { words: Words; now: number; act: HistoryAct; onUndoAct(act: HistoryAct): void };

function Line({ words, now, act, onUndoAct }: LineProps) {
  const days = createDays(words.lang);
  const text = historyText(words, act);
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
          class="bare-button past-button"
          aria-description={text}
          onClick={() => onUndoAct(act)}
        >
          {words.t('undo')}
        </button>
      )}
    </li>
  );
}

import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Group } from './group-by-day';
import {
  type Heights,
  heightOf,
  offsetOf,
  rowAt,
  type Span,
  type Window,
  windowOf,
} from './row-window';

/** So much is drawn above and below the screen, so that a fling shows no blank rows. */
const DRAWN_BEYOND_SCREEN_PX = 600;
/** The next rows are asked for when so little is left below the screen. */
const MORE_ROWS_BEFORE_END_PX = 3_000;
/** The heights in the browser's popup (rows.css). Where they differ, the list is drawn again once they are measured. */
const ASSUMED_HEIGHTS: Heights = { row: 68, head: 32 };

type Options = {
  /** The scrolled element around the list. */
  scroller: RefObject<HTMLElement | null>;
  /** Names the list that is drawn; `undefined` while the reader waits for another one. */
  listKey: string | undefined;
  pinned: string | undefined;
  more: boolean;
  onMore(): void;
};
/** A row and where the reader sees it, px below the upper edge of the screen. */
type Anchor = { id: string; top: number };

/**
 * Finds which rows to draw from where the list stands in the element that scrolls it. Rows that come or
 * go above the screen do not move what the reader looks at, except at the very top, where new rows have to
 * appear. Another list starts at its first row, wherever the reader was in this one.
 */
export function useRowWindow(
  list: RefObject<HTMLElement | null>,
  groups: readonly Group[],
  { scroller, listKey, pinned, more, onMore }: Options,
): Window {
  const heights = useHeights(list);
  // The first drawing holds only what fits on the screen, so it is painted sooner.
  const [span, setSpan] = useState<Span>({ from: 0, to: window.innerHeight });
  const [painted, setPainted] = useState(false);
  const anchor = useRef<Anchor | undefined>(undefined);
  const shown = useRef<string | undefined>(undefined);

  useEffect(() => setPainted(true), []);
  useLayoutEffect(() => {
    if (!painted) return;
    const update = () => {
      const screen = screenOf(scroller.current, list.current);
      if (!screen) return;
      const next = spanOf(screen, heights.row);
      setSpan(before => (same(before, next) ? before : next));
      const isHeld = listKey !== undefined && scroller.current?.scrollTop;
      const first = isHeld ? rowAt(groups, heights, screen.from) : undefined;
      anchor.current = first && { id: first.id, top: first.offset - screen.from };
      if (more && heightOf(groups, heights) - screen.to < MORE_ROWS_BEFORE_END_PX) onMore();
    };
    if (listKey !== undefined && listKey !== shown.current) {
      shown.current = listKey;
      anchor.current = undefined;
      scrollToStart(scroller.current, list.current);
    }
    const screen = screenOf(scroller.current, list.current);
    const offset = anchor.current && offsetOf(groups, heights, anchor.current.id);
    if (scroller.current && screen && anchor.current && offset !== undefined)
      scroller.current.scrollTop += offset - screen.from - anchor.current.top;
    update();
    return onScrollOrResize(scroller.current, update);
  }, [groups, heights, listKey, more, onMore, painted]);

  return windowOf(groups, heights, { span, pinned });
}

/** The measured heights of rows and heads. They depend on the reader's fonts and on touch or mouse. */
function useHeights(list: RefObject<HTMLElement | null>): Heights {
  const [heights, setHeights] = useState(ASSUMED_HEIGHTS);
  const measured = useRef(false);
  useLayoutEffect(() => {
    if (measured.current) return;
    const found = measure(list.current);
    measured.current = found !== undefined;
    if (found && !same(found, heights)) setHeights(found);
  });
  useLayoutEffect(
    () =>
      onScrollOrResize(undefined, () => {
        const found = measure(list.current);
        if (found) setHeights(before => (same(before, found) ? before : found));
      }),
    [],
  );
  return heights;
}

function onScrollOrResize(
  scroller: HTMLElement | null | undefined,
  update: () => void,
): () => void {
  scroller?.addEventListener('scroll', update, { passive: true });
  window.addEventListener('resize', update);
  return () => {
    scroller?.removeEventListener('scroll', update);
    window.removeEventListener('resize', update);
  };
}

/** Scrolls up to the first row, below the tabs or the search summary that stick above the list. Never scrolls down. */
function scrollToStart(scroller: HTMLElement | null, list: HTMLElement | null): void {
  const screen = screenOf(scroller, list);
  const head = scroller?.querySelector('[role=tablist], #found')?.getBoundingClientRect();
  if (scroller && screen) scroller.scrollTop -= Math.max(0, screen.from + (head?.height ?? 0));
}

/** The visible stretch of the list, px from its top. */
function screenOf(scroller: HTMLElement | null, list: HTMLElement | null): Span | undefined {
  if (!scroller || !list) return undefined;
  const screen = scroller.getBoundingClientRect();
  const from = screen.top - list.getBoundingClientRect().top;
  return { from, to: from + screen.height };
}

/** Rounded to four rows, so that not every scrolled pixel draws the list again. */
function spanOf(screen: Span, row: number): Span {
  const step = row * 4;
  return {
    from: Math.floor((screen.from - DRAWN_BEYOND_SCREEN_PX) / step) * step,
    to: Math.ceil((screen.to + DRAWN_BEYOND_SCREEN_PX) / step) * step,
  };
}

function measure(list: HTMLElement | null): Heights | undefined {
  const row = list?.querySelector('.row')?.getBoundingClientRect().height;
  const head = list?.querySelector('.day-head')?.getBoundingClientRect().height;
  return row ? { row, head: head ?? ASSUMED_HEIGHTS.head } : undefined;
}

const same = <T extends Record<string, number>>(a: T, b: T) =>
  Object.entries(a).every(([key, value]) => b[key] === value);

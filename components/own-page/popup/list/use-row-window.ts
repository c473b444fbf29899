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

/** px drawn above and below the screen: a fling shows no blank rows. */
const MARGIN = 600;
/** px before the end at which more is asked for. */
const NEAR_END = 3_000;
/** In the browser's popup (rows.css); elsewhere they are drawn once more as soon as they were measured. */
const GUESS: Heights = { row: 68, head: 32 };

type Options = {
  /** The scrolled element around the list. */
  scroller: RefObject<HTMLElement | null>;
  /** Which list it is; `undefined` while another one was asked for: its places are of no use to that. */
  of: string | undefined;
  pinned: string | undefined;
  more: boolean;
  onMore(): void;
};
/** A row and where the reader sees it, px below the upper edge of the screen. */
type Anchor = { id: string; top: number };

/**
 * What of the list is to be drawn, as it stands in the scrolled element around it. Rows that come or
 * go above the screen do not move what the reader looks at; at the very top nothing is held: what is
 * new shall be seen there. Another list begins with its first row, wherever the reader was in this one.
 */
export function useWindow(
  list: RefObject<HTMLElement | null>,
  groups: readonly Group[],
  { scroller, of, pinned, more, onMore }: Options,
): Window {
  const heights = useHeights(list);
  // At first only what can be on the screen: that is painted sooner.
  const [span, setSpan] = useState<Span>({ from: 0, to: window.innerHeight });
  const [painted, setPainted] = useState(false);
  const anchor = useRef<Anchor | undefined>(undefined);
  const shown = useRef<string | undefined>(undefined);

  useEffect(() => setPainted(true), []);
  useLayoutEffect(() => {
    if (!painted) return;
    const look = () => {
      const screen = screenOf(scroller.current, list.current);
      if (!screen) return;
      const next = spanOf(screen, heights.row);
      setSpan(before => (same(before, next) ? before : next));
      const isHeld = of !== undefined && scroller.current?.scrollTop;
      const first = isHeld ? rowAt(groups, heights, screen.from) : undefined;
      anchor.current = first && { id: first.id, top: first.offset - screen.from };
      if (more && heightOf(groups, heights) - screen.to < NEAR_END) onMore();
    };
    if (of !== undefined && of !== shown.current) {
      shown.current = of;
      anchor.current = undefined;
      toStart(scroller.current, list.current);
    }
    const screen = screenOf(scroller.current, list.current);
    const offset = anchor.current && offsetOf(groups, heights, anchor.current.id);
    if (scroller.current && screen && anchor.current && offset !== undefined)
      scroller.current.scrollTop += offset - screen.from - anchor.current.top;
    look();
    return listening(scroller.current, look);
  }, [groups, heights, of, more, onMore, painted]);

  return windowOf(groups, heights, span, pinned);
}

/** How high rows and heads really are: that depends on the reader's fonts and finger. */
function useHeights(list: RefObject<HTMLElement | null>): Heights {
  const [heights, setHeights] = useState(GUESS);
  const measured = useRef(false);
  useLayoutEffect(() => {
    if (measured.current) return;
    const found = measure(list.current);
    measured.current = found !== undefined;
    if (found && !same(found, heights)) setHeights(found);
  });
  useLayoutEffect(
    () =>
      listening(undefined, () => {
        const found = measure(list.current);
        if (found) setHeights(before => (same(before, found) ? before : found));
      }),
    [],
  );
  return heights;
}

function listening(scroller: HTMLElement | null | undefined, look: () => void): () => void {
  scroller?.addEventListener('scroll', look, { passive: true });
  window.addEventListener('resize', look);
  return () => {
    scroller?.removeEventListener('scroll', look);
    window.removeEventListener('resize', look);
  };
}

/** The first row under what sticks above the list: tabs, or how many were found. Never further down. */
function toStart(scroller: HTMLElement | null, list: HTMLElement | null): void {
  const screen = screenOf(scroller, list);
  const head = scroller?.querySelector('[role=tablist], #found')?.getBoundingClientRect();
  if (scroller && screen) scroller.scrollTop -= Math.max(0, screen.from + (head?.height ?? 0));
}

/** What the reader sees of the list, px from its top. */
function screenOf(scroller: HTMLElement | null, list: HTMLElement | null): Span | undefined {
  if (!scroller || !list) return undefined;
  const screen = scroller.getBoundingClientRect();
  const from = screen.top - list.getBoundingClientRect().top;
  return { from, to: from + screen.height };
}

/** In steps of some rows, so that not every pixel of scrolling draws. */
function spanOf(screen: Span, row: number): Span {
  const step = row * 4;
  return {
    from: Math.floor((screen.from - MARGIN) / step) * step,
    to: Math.ceil((screen.to + MARGIN) / step) * step,
  };
}

function measure(list: HTMLElement | null): Heights | undefined {
  const row = list?.querySelector('.row')?.getBoundingClientRect().height;
  const head = list?.querySelector('.day-head')?.getBoundingClientRect().height;
  return row ? { row, head: head ?? GUESS.head } : undefined;
}

const same = <T extends Record<string, number>>(a: T, b: T) =>
  Object.entries(a).every(([key, value]) => b[key] === value);

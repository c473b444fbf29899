import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Group } from './groups';
import { useAnchor } from './use-anchor';
import { type Heights, heightOf, type Span, type Window, windowOf } from './window';

/** px drawn above and below the screen: a fling shows no blank rows. */
const MARGIN = 600;
/** px before the end at which more is asked for. */
const NEAR_END = 4_000;
/** Until a row and a head were measured. */
const GUESS: Heights = { row: 60, head: 32 };

type Options = {
  /** The scrolled element around the list. */
  scroller: RefObject<HTMLElement | null>;
  pinned: string | undefined;
  more: boolean;
  onMore(): void;
};

/** What of the list is to be drawn, as it stands in the scrolled element around it. */
export function useWindow(
  list: RefObject<HTMLElement | null>,
  groups: readonly Group[],
  { scroller, pinned, more, onMore }: Options,
): Window {
  const [heights, setHeights] = useState(GUESS);
  const [span, setSpan] = useState<Span>({ from: 0, to: 2 * MARGIN });

  useLayoutEffect(() => {
    const measured = measure(list.current);
    if (measured && !same(measured, heights)) setHeights(measured);
  });

  useLayoutEffect(() => {
    const look = () => {
      const screen = screenOf(scroller.current, list.current);
      if (!screen) return;
      const next = spanOf(screen, heights.row);
      setSpan(before => (same(before, next) ? before : next));
      if (more && heightOf(groups, heights) - screen.to < NEAR_END) onMore();
    };
    look();
    scroller.current?.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      scroller.current?.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [groups, heights, more, onMore]);

  useAnchor(scroller, list, { groups, heights });
  return windowOf(groups, heights, span, pinned);
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

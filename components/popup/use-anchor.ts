import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Group } from './groups';
import { type Heights, offsetOf } from './window';

/** A row and where the reader sees it, px below the upper edge of the screen. */
type Anchor = { id: string; top: number };

/**
 * Rows that come or go above the screen do not move what the reader looks at. At the very top
 * nothing is held: what is new shall be seen there.
 */
export function useAnchor(
  scroller: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
  { groups, heights }: { groups: readonly Group[]; heights: Heights },
): void {
  const anchor = useRef<Anchor | undefined>(undefined);

  useLayoutEffect(() => {
    const screen = scroller.current;
    const offset = anchor.current && offsetOf(groups, heights, anchor.current.id);
    if (!screen || !list.current || offset === undefined) return;
    const top = topOf(list.current, screen) + offset;
    screen.scrollTop += top - (anchor.current?.top ?? top);
  }, [groups, heights]);

  useLayoutEffect(() => {
    const screen = scroller.current;
    if (!screen) return;
    const remember = () => {
      anchor.current = screen.scrollTop > 0 ? firstOn(screen) : undefined;
    };
    remember();
    screen.addEventListener('scroll', remember, { passive: true });
    return () => screen.removeEventListener('scroll', remember);
  });
}

function firstOn(screen: HTMLElement): Anchor | undefined {
  for (const row of screen.querySelectorAll<HTMLElement>('.row-list [data-row]')) {
    const top = topOf(row, screen);
    if (top >= 0 && row.dataset.row) return { id: row.dataset.row, top };
  }
  return undefined;
}

const topOf = (element: HTMLElement, screen: HTMLElement): number =>
  element.getBoundingClientRect().top - screen.getBoundingClientRect().top;

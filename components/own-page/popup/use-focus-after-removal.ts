import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { whenFocusLeaves } from './list/when-focus-leaves';

/**
 * What has the focus may go: the only row of a list, a notice that is over, the way back of an act that
 * was taken back. The focus then goes to what stands above it, and is never lost.
 */
export function useFocusAfterRemoval(page: RefObject<HTMLElement | null>) {
  const last = useRef<EventTarget | null>(null);
  // After the lists, which know better where to go, have drawn once more.
  useEffect(() => {
    const isGone = last.current instanceof Element && !last.current.isConnected;
    if (isGone && document.activeElement === document.body) refugeIn(page.current)?.focus();
  });
  return {
    onFocusIn(event: FocusEvent) {
      last.current = event.target;
    },
    onFocusOut(event: FocusEvent) {
      whenFocusLeaves(event, () => {
        last.current = null;
      });
    },
  };
}

/** The head of what is open: of an article's history, of the lists, of a search; a field would keep Ctrl+Z. */
const refugeIn = (page: HTMLElement | null): HTMLElement | null | undefined =>
  page?.querySelector<HTMLElement>('.past button') ??
  page?.querySelector<HTMLElement>('[role=tab][aria-selected=true]') ??
  page?.querySelector<HTMLElement>('.empty button') ??
  page?.querySelector('input');

import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { whenFocusLeaves } from './list/when-focus-leaves';

/**
 * Moves the focus to the head of what is open when the focused element is removed: the only row of a list,
 * a notice, a toast's undo button. (`useFocusWithin` keeps it in the same part of the page.)
 */
export function useFocusAfterRemoval(page: RefObject<HTMLElement | null>) {
  const last = useRef<EventTarget | null>(null);
  // Runs after the lists' own effects, which know a better place.
  useEffect(() => {
    const isGone = last.current instanceof Element && !last.current.isConnected;
    if (isGone && document.activeElement === document.body) fallbackFocusIn(page.current)?.focus();
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

/** The element that takes the focus. The search field comes last, because it would take Ctrl+Z for itself. */
const fallbackFocusIn = (page: HTMLElement | null): HTMLElement | null | undefined =>
  page?.querySelector<HTMLElement>('.past button') ??
  page?.querySelector<HTMLElement>('[role=tab][aria-selected=true]') ??
  page?.querySelector<HTMLElement>('.empty button') ??
  page?.querySelector('input');

import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { whenFocusLeaves } from './list/when-focus-leaves';

/**
 * When the focused element is removed (the only row of a list, a notice, a toast's undo button), moves the
 * focus to the head of what is open above it, so that it is never lost. (`useFocusWithin` keeps it in the same
 * part of the page.)
 */
export function useFocusAfterRemoval(page: RefObject<HTMLElement | null>) {
  const last = useRef<EventTarget | null>(null);
  // Runs after the lists' own effects, which know a better place.
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

/** The head of what is open. The search field comes last: it would take Ctrl+Z for itself. */
const refugeIn = (page: HTMLElement | null): HTMLElement | null | undefined =>
  page?.querySelector<HTMLElement>('.past button') ??
  page?.querySelector<HTMLElement>('[role=tab][aria-selected=true]') ??
  page?.querySelector<HTMLElement>('.empty button') ??
  page?.querySelector('input');

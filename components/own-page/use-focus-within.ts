import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * What is pressed may go because it was pressed, or be switched off while that is done: browsers then
 * forget where the focus was. It stays in this part of the page, and comes back to what can be pressed
 * again; never where the reader has turned elsewhere.
 *
 * @returns To be the `ref` of the part, which needs `tabIndex={-1}`.
 */
export function useFocusWithin() {
  const part = useRef<HTMLElement>(null);
  const off = useRef<HTMLElement | undefined>(undefined);
  // As it is before what is drawn now is in the document.
  const held = focusedIn(part.current);
  useLayoutEffect(() => {
    const lost = held ?? off.current;
    const isLost = document.activeElement === document.body;
    if (!isLost || lost?.matches(':disabled')) off.current = isLost ? lost : switchedOff(held);
    else {
      off.current = undefined;
      // What is drawn instead is mostly on the screen already.
      if (lost) (lost.isConnected ? lost : part.current)?.focus({ preventScroll: true });
    }
  });
  return part;
}

function focusedIn(part: HTMLElement | null): HTMLElement | undefined {
  const focused = document.activeElement;
  return focused instanceof HTMLElement && part?.contains(focused) ? focused : undefined;
}

const switchedOff = (element: HTMLElement | undefined) =>
  element === document.activeElement && element?.matches(':disabled') ? element : undefined;

import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus within one part of the page when its pressed button is removed or disabled: browsers then
 * drop the focus. It goes to the part itself, and back to the button as soon as that is enabled again; unless
 * the reader has moved the focus elsewhere. (`useFocusAfterRemoval` moves it to another part instead.)
 *
 * @returns To be the `ref` of the part, which needs `tabIndex={-1}`.
 */
export function useFocusWithin() {
  const part = useRef<HTMLElement>(null);
  const off = useRef<HTMLElement | undefined>(undefined);
  // The focus as it was before this drawing reached the document.
  const held = focusedIn(part.current);
  useLayoutEffect(() => {
    const lost = held ?? off.current;
    const isLost = document.activeElement === document.body;
    if (!isLost || lost?.matches(':disabled')) off.current = isLost ? lost : switchedOff(held);
    else {
      off.current = undefined;
      // Its replacement is mostly on the screen already, so nothing should scroll.
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

/**
 * Tab goes from an element of the body to its control and on from there, though the control stands
 * elsewhere in the document; Shift+Tab comes back.
 */
export function keepOrder(element: HTMLElement, control: HTMLElement, signal: AbortSignal): void {
  control.tabIndex = -1;
  element.addEventListener(
    'keydown',
    event => {
      if (event.key !== 'Tab' || event.shiftKey) return;
      control.focus();
      // A hidden or removed control takes no focus. Then Tab must stay the browser's own.
      if (control.matches(':focus')) event.preventDefault();
    },
    { signal },
  );
  control.addEventListener(
    'keydown',
    event => {
      if (event.key !== 'Tab') return;
      // The browser moves on from the focused element. Backwards, the element itself is the next stop.
      element.focus({ preventScroll: true });
      if (event.shiftKey) event.preventDefault();
    },
    { signal },
  );
}

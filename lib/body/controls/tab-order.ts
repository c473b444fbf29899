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
      // One that is hidden, or gone, takes no focus: nobody is to be caught here.
      if (control.matches(':focus')) event.preventDefault();
    },
    { signal },
  );
  control.addEventListener(
    'keydown',
    event => {
      if (event.key !== 'Tab') return;
      // From here the browser itself goes on to what follows; backwards this is already the place.
      element.focus({ preventScroll: true });
      if (event.shiftKey) event.preventDefault();
    },
    { signal },
  );
}

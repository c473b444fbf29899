/**
 * Makes controls that stand at the end of the document the next ones in the order of Tab after
 * `origin`, and gives the focus back when they are left: a toast is then one Tab away from the button
 * that raised it, whichever root they stand in.
 *
 * @param controls Gives the controls that are there now, in order; without any the detour is over.
 */
export function detour(origin: HTMLElement, controls: () => HTMLElement[], signal: AbortSignal) {
  const over = new AbortController();
  const life = AbortSignal.any([signal, over.signal]);
  const leave = (event: KeyboardEvent) => {
    origin.focus({ preventScroll: true });
    // Going on, the browser itself moves from the origin to what comes after it.
    if (event.shiftKey) event.preventDefault();
    else over.abort();
  };
  const enter = (event: KeyboardEvent) => {
    const way = controls();
    if (way.length === 0) return over.abort();
    if (!isTab(event) || event.shiftKey || event.target !== origin) return;
    event.preventDefault();
    way[0]?.focus();
    for (const control of way) control.addEventListener('keydown', within, { signal: life });
  };
  const within = (event: KeyboardEvent) => {
    const way = controls();
    const edge = event.shiftKey ? way[0] : way.at(-1);
    if (isTab(event) && event.currentTarget === edge && origin.isConnected) leave(event);
  };
  origin.addEventListener('keydown', enter, { signal: life });
}

const isTab = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent) =>
  key === 'Tab' && !ctrlKey && !altKey && !metaKey;

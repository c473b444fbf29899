/**
 * Runs `then` when the reader moved focus away on purpose — not when the focused node was removed or redrawn,
 * nor when the window lost focus.
 */
export function whenFocusLeaves({ target, relatedTarget }: FocusEvent, then: () => void): void {
  if (relatedTarget) return;
  // A microtask later the document shows what is being drawn now.
  queueMicrotask(() => {
    const isThere = target instanceof Element && target.isConnected;
    if (isThere && document.activeElement === document.body) then();
  });
}

/**
 * Runs `then` when the reader let go of the focus, as by a click beside: not when what had it was taken
 * away or is drawn anew, and not when the whole window lost it.
 */
export function whenFocusLeaves({ target, relatedTarget }: FocusEvent, then: () => void): void {
  if (relatedTarget) return;
  // What is being drawn is in the document then.
  queueMicrotask(() => {
    const isThere = target instanceof Element && target.isConnected;
    if (isThere && document.activeElement === document.body) then();
  });
}

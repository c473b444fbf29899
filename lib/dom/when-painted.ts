/** A hidden tab paints no frames (https://html.spec.whatwg.org/#update-the-rendering), so we stop waiting. */
const PAINT_TIMEOUT_MS = 200;

/** Resolves when what stands in the document now is on the screen. */
export function painted(window: Window): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, PAINT_TIMEOUT_MS);
    // Before the paint; a task of its own comes after it.
    window.requestAnimationFrame(() => setTimeout(resolve));
  });
}

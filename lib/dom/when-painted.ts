/** ms after which it is not waited for: a tab that nobody looks at has no frames. */
const PATIENCE = 200;

/** Resolves when what stands in the document now is on the screen. */
export function painted(window: Window): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, PATIENCE);
    // Before the paint; a task of its own comes after it.
    window.requestAnimationFrame(() => setTimeout(resolve));
  });
}

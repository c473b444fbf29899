/**
 * A run that can be asked for as often as one likes and happens once, at the end of the running task.
 * Unlike a frame that also comes in a tab that nobody looks at, which has none.
 *
 * @param signal Ends it; what was asked for and has not happened does not happen.
 */
export function oncePerTask(run: () => void, signal: AbortSignal): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    queueMicrotask(() => {
      asked = false;
      if (!signal.aborted) run();
    });
  };
}

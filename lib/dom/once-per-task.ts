/**
 * Makes a function that may be called any number of times and runs once, at the end of the running task. A hidden
 * tab has no frames, so there `oncePerFrame` would never run.
 *
 * @param signal Ends it, also a run that is due.
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

import { atEnd } from './at-end';

/**
 * Makes a function that may be called any number of times and runs once, before the next paint.
 *
 * @param signal Ends it, also a run that is due.
 */
export function oncePerFrame(run: () => void, signal: AbortSignal): () => void {
  let asked = 0;
  atEnd(signal, () => cancelAnimationFrame(asked));
  return () => {
    if (asked || signal.aborted) return;
    asked = requestAnimationFrame(() => {
      asked = 0;
      run();
    });
  };
}

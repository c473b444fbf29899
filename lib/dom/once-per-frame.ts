import { atEnd } from './at-end';

/**
 * A run that can be asked for as often as one likes and happens once, before the next paint.
 *
 * @param signal Ends it; what was asked for and has not happened does not happen.
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

/** Runs when a lifetime ends. */
export const atEnd = (signal: AbortSignal, run: () => void): void =>
  signal.addEventListener('abort', run);

/** ms that what was seen may wait for more. */
const BATCH = 5_000;

export type Reports = {
  /** There is something to tell: it goes with the next batch. */
  soon(): void;
  /** Something may be due after so many ms, whatever else is told meanwhile; asking again moves it. */
  after(ms: number): void;
  /** Tells now. */
  flush(): void;
};

/** Sends in batches: reading makes a message every few seconds, not one per scroll. */
export function createReports(send: () => void, signal: AbortSignal): Reports {
  let batch: number | undefined;
  let due: number | undefined;
  const flush = () => {
    window.clearTimeout(batch);
    batch = undefined;
    if (!signal.aborted) send();
  };
  return {
    soon: () => {
      batch ??= window.setTimeout(flush, BATCH);
    },
    after: ms => {
      window.clearTimeout(due);
      // Timers drop the fraction: without it they would come before the time.
      due = window.setTimeout(flush, Math.ceil(ms));
    },
    flush,
  };
}

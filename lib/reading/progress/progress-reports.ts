/** What was seen waits so long for more, and goes in one message with it. */
const REPORT_DELAY_MS = 5_000;

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
      batch ??= window.setTimeout(flush, REPORT_DELAY_MS);
    },
    after: ms => {
      window.clearTimeout(due);
      // Timers take whole ms (https://html.spec.whatwg.org/#dom-settimeout): with the fraction cut off it is too early.
      due = window.setTimeout(flush, Math.ceil(ms));
    },
    flush,
  };
}

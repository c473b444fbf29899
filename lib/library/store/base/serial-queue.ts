/** Runs tasks one after another, also after one that failed. */
export type SerialQueue = <T>(run: () => Promise<T>) => Promise<T>;

/** One per database, for its writes: each builds on what the one before wrote. */
export function createSerialQueue(): SerialQueue {
  let last: Promise<unknown> = Promise.resolve();
  return run => {
    const next = last.then(run, run);
    last = next.catch(() => {});
    return next;
  };
}

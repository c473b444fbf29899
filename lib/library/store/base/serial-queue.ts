/** Runs one thing after another, whatever becomes of each. */
export type InOrder = <T>(run: () => Promise<T>) => Promise<T>;

/** One queue, for the writes of one database: each of them stands on what the one before wrote. */
export function createInOrder(): InOrder {
  let last: Promise<unknown> = Promise.resolve();
  return run => {
    const next = last.then(run, run);
    last = next.catch(() => {});
    return next;
  };
}

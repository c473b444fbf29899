/** Acts come in bursts: wait this long after the last one. */
const CALM_MS = 300;
/** Wait 4× as long as the last run took, but at most 5 s, so that it never slows down a stream of acts. */
const WAIT_PER_RUN_TIME = 4;
const LONGEST_WAIT_MS = 5_000;
/** A worker that has just started answers first. */
const CATCH_UP_AFTER_MS = 2_000;

type Deps = {
  /** Brings up to date what is derived from the acts. */
  work(): Promise<unknown>;
  /** The same after a start, in case the worker before was ended too early. */
  catchUp(): Promise<unknown>;
};

/**
 * Runs `work` once acts have calmed down, never twice at the same time. What fails (a full disk, a
 * database that does not open) is tried again after the next act.
 */
export function whenCalm({ work, catchUp }: Deps): { changed(): void } {
  let wait = CALM_MS;
  let isWorking = false;
  let again = false;
  let waiting = setTimeout(() => void begin(catchUp), CATCH_UP_AFTER_MS);

  const changed = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void begin(work), wait);
  };
  async function begin(run: () => Promise<unknown>) {
    if (isWorking) {
      again = true;
      return;
    }
    isWorking = true;
    const begun = performance.now();
    await run().catch(() => {});
    const took = performance.now() - begun;
    wait = Math.min(Math.max(CALM_MS, WAIT_PER_RUN_TIME * took), LONGEST_WAIT_MS);
    isWorking = false;
    if (again) changed();
    again = false;
  }
  return { changed };
}

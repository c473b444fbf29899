/** Acts come in bursts: what follows from them waits this long (ms) for the last one. */
const REST = 300;
/** What took long the last time waits so many times as long, ms at most: a stream of acts is not slowed by it. */
const [CALM, LONGEST] = [4, 5_000];
/** A worker that has just started has first to answer (ms). */
const START = 2_000;

type Following = {
  /** Brings up to date what follows from the acts. */
  work(): Promise<unknown>;
  /** The same after a start, where the worker before was ended too early. */
  catchUp(): Promise<unknown>;
};

/**
 * Does what follows from acts once they have come to rest, one after another.
 * What cannot be done now (a full disk, a database that does not open) is tried again after the next act.
 */
export function whenCalm({ work, catchUp }: Following): { changed(): void } {
  let rest = REST;
  let isWorking = false;
  let again = false;
  let waiting = setTimeout(() => void begin(catchUp), START);

  const changed = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void begin(work), rest);
  };
  async function begin(run: () => Promise<unknown>) {
    if (isWorking) {
      again = true;
      return;
    }
    isWorking = true;
    const begun = performance.now();
    await run().catch(() => {});
    rest = Math.min(Math.max(REST, CALM * (performance.now() - begun)), LONGEST);
    isWorking = false;
    if (again) changed();
    again = false;
  }
  return { changed };
}

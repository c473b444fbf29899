import type { Ms } from '../habr/facts';
import type { Code } from '../library/contract/contract';

/** How often in a row the site failed, how it did last, and until when it is left alone. Survives the worker. */
export type Trouble = { failures: number; until: Ms; code?: Code };
export type Memory = {
  read(): Promise<Trouble | undefined>;
  write(trouble: Trouble): Promise<void>;
};

export type Breaker = {
  /** Until when the site is left alone, and for which failure; `undefined`: it may be asked now. */
  rest(): Promise<{ until: Ms; code: Code } | undefined>;
  /** The site answered as it should. */
  good(): Promise<void>;
  /** It did not; `wish` is how long it asked to be left alone, ms. */
  bad(code: Code, wish?: Ms): Promise<void>;
};

const FAILURES_BEFORE_PAUSE = 3;
const FIRST_PAUSE_MS = 15_000;
const LONGEST_PAUSE_MS = 15 * 60_000;
const LONGEST_RETRY_AFTER_MS = 60 * 60_000;

/**
 * Leaves the site alone after three failures in a row, or one "too many" without a time: longer each
 * time and with jitter. Also as long as the site asks for, up to an hour.
 *
 * @param random 0…1, as `Math.random`.
 */
export function createBreaker(memory: Memory, now: () => Ms, random: () => number): Breaker {
  let known: Trouble | undefined;
  const trouble = async () => {
    known ??= (await memory.read()) ?? { failures: 0, until: 0 };
    return known;
  };
  const set = async (next: Trouble) => {
    known = next;
    await memory.write(next);
  };
  const rest = async () => {
    const { until, code = 'busy' } = await trouble();
    const left = until - now();
    // A longer pause was never set, so the clock was set back.
    return left > 0 && left <= LONGEST_RETRY_AFTER_MS ? { until, code } : undefined;
  };
  return {
    rest,
    good: async () => {
      const { failures, ...others } = await trouble();
      if (failures > 0) await set({ ...others, failures: 0 });
    },
    bad: async (code, wish) => {
      const [{ failures: before }, running] = [await trouble(), await rest()];
      const failures = before + 1;
      const atOnce = code === 'busy' && wish === undefined;
      const own = atOnce || failures >= FAILURES_BEFORE_PAUSE ? pause(failures, random()) : 0;
      const until = now() + Math.max(Math.min(wish ?? 0, LONGEST_RETRY_AFTER_MS), own);
      // Two requests may run at once; the answer to one must not shorten the pause that the other has brought.
      await set({ failures, ...(running && running.until > until ? running : { until, code }) });
    },
  };
}

function pause(failures: number, luck: number): Ms {
  const doubled = FIRST_PAUSE_MS * 2 ** Math.max(0, failures - FAILURES_BEFORE_PAUSE);
  return Math.round(Math.min(doubled, LONGEST_PAUSE_MS) * (0.75 + luck / 2));
}

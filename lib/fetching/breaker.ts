import type { Ms } from '../habr/facts';

/** How often in a row the site failed, and until when it is left alone. Survives the worker. */
export type Trouble = { failures: number; until: Ms };
export type Memory = {
  read(): Promise<Trouble | undefined>;
  write(trouble: Trouble): Promise<void>;
};

export type Breaker = {
  /** When the site may be asked again; `undefined`: now. */
  until(): Promise<Ms | undefined>;
  /** The site answered as it should. */
  good(): Promise<void>;
  /** It did not; `wait` is what it asked for (ms), or 'some' where it only said "too many". */
  bad(wait?: Ms | 'some'): Promise<void>;
};

const PATIENCE = 3;
const FIRST_PAUSE = 15_000;
const LONGEST_PAUSE = 15 * 60_000;
const LONGEST_WISH = 60 * 60_000;

/**
 * Leaves the site alone after three failures in a row, longer each time and with jitter, and as
 * long as the site asks for, up to an hour.
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
  return {
    until: async () => {
      const { until } = await trouble();
      const left = until - now();
      return left > 0 && left <= LONGEST_WISH ? until : undefined; // more: the clock was set back
    },
    good: async () => {
      const { failures, until } = await trouble();
      if (failures > 0 || until > 0) await set({ failures: 0, until: 0 });
    },
    bad: async wait => {
      const failures = (await trouble()).failures + 1;
      const wished = typeof wait === 'number' ? Math.min(wait, LONGEST_WISH) : 0;
      const own = wait === 'some' || failures >= PATIENCE ? pause(failures, random()) : 0;
      const rest = Math.max(wished, own);
      await set({ failures, until: rest ? now() + rest : 0 });
    },
  };
}

function pause(failures: number, luck: number): Ms {
  const doubled = FIRST_PAUSE * 2 ** Math.max(0, failures - PATIENCE);
  return Math.round(Math.min(doubled, LONGEST_PAUSE) * (0.75 + luck / 2));
}

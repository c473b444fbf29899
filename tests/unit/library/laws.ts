import fc from 'fast-check';
import { vi } from 'vitest';

/** Set `DALEE_SEED` to repeat a run, `DALEE_RUNS` for more than the few of every day. */
const seed = Number(process.env.DALEE_SEED ?? Date.now() % 2 ** 31);
const numRuns = Number(process.env.DALEE_RUNS ?? 60);

/** Says how to repeat this run; call it once at the head of a file of laws. */
export function announce(): void {
  console.info(`laws: DALEE_SEED=${seed} DALEE_RUNS=${numRuns}`);
  vi.setConfig({ testTimeout: 5_000 + numRuns * 200 });
}

/** Holds a law against random examples. */
export function law<Values extends [unknown, ...unknown[]]>(
  arbitraries: { [K in keyof Values]: fc.Arbitrary<Values[K]> },
  holds: (...values: Values) => void,
): void {
  fc.assert(fc.property(...arbitraries, holds), { seed, numRuns });
}

/** Holds a law against random examples that take a real store. */
export async function storeLaw<Values extends [unknown, ...unknown[]]>(
  arbitraries: { [K in keyof Values]: fc.Arbitrary<Values[K]> },
  holds: (...values: Values) => Promise<void>,
): Promise<void> {
  await fc.assert(fc.asyncProperty(...arbitraries, holds), { seed, numRuns });
}

/** A value, such as a ratio of medians, with its 95 % bootstrap interval. */
export type Ratio = { median: number; low: number; high: number };

const ROUNDS = 2_000;

/** How much more `measured` is than `baseline`; both were taken in turns, on one machine, in one run. */
export const ratioOf = (measured: number[], baseline: number[]): Ratio =>
  spread(
    median(measured) / median(baseline),
    () => median(resampled(measured)) / median(resampled(baseline)),
  );

/** A figure made of one row of values. */
export const intervalOf = <T>(values: readonly T[], figure: (of: T[]) => number): Ratio =>
  spread(figure([...values]), () => figure(resampled(values)));

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 ? high : (low + high) / 2;
}

function spread(value: number, again: () => number): Ratio {
  const rounds = Array.from({ length: ROUNDS }, again).sort((a, b) => a - b);
  const at = (share: number) => rounds[Math.floor(share * (ROUNDS - 1))] ?? Number.NaN;
  return { median: value, low: at(0.025), high: at(0.975) };
}

const resampled = <T>(values: readonly T[]): T[] =>
  values.map(() => values[Math.floor(Math.random() * values.length)] as T);

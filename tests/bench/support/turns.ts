/** Repeats that count. Fewer are for trying whether a figure is measured at all. */
export const REPEATS = Number(process.env.DALEE_BENCH_REPEATS ?? 15);
/** Turns before those: files are read and code is compiled in them. */
const WARM = 2;

/** Does it once; how long it took, ms. */
export type Measure = () => Promise<number> | number;
/** ms, turn by turn. */
export type Times = { measured: number[]; baseline: number[] };

/** Measures both in turns, so that whatever slows the machine slows both. */
export async function inTurns(
  measured: Measure,
  baseline: Measure,
  repeats = REPEATS,
): Promise<Times> {
  const times: Times = { measured: [], baseline: [] };
  for (let turn = -Math.min(WARM, repeats); turn < repeats; turn++) {
    const before = await baseline();
    const after = await measured();
    if (turn < 0) continue;
    times.baseline.push(before);
    times.measured.push(after);
  }
  return times;
}

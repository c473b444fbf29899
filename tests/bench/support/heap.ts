import type { Sheet } from './machine';
import { intervalOf, type Ratio } from './ratio';

/** What a page holds after everything that nobody needs was thrown away. */
export type Held = { bytes: number; nodes: number };

export async function heldBy({ protocol }: Sheet): Promise<Held> {
  await protocol.send('Performance.enable');
  // Twice: what the first frees may have held more.
  for (const _ of [1, 2]) await protocol.send('HeapProfiler.collectGarbage');
  const { metrics } = await protocol.send('Performance.getMetrics');
  const of = (name: string) => metrics.find(one => one.name === name)?.value ?? Number.NaN;
  return { bytes: of('JSHeapUsedSize'), nodes: of('Nodes') };
}

/** Growth per step of a row of values taken at steps, by the median of all pairs (Theil and Sen). */
export const slopeOf = (values: readonly { step: number; value: number }[]): Ratio =>
  intervalOf(values, points => {
    const slopes = points.flatMap((one, at) =>
      points.slice(at + 1).flatMap(other => {
        const steps = other.step - one.step;
        return steps === 0 ? [] : [(other.value - one.value) / steps];
      }),
    );
    return slopes.sort((a, b) => a - b)[slopes.length >> 1] ?? 0;
  });

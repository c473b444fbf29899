import type { Ms } from '../../habr/facts';
import { countSlices, encodeSeen, SLICES } from '../../library/seen-slices';

export type Tally = {
  /** The part of the text between two shares of its height (0…1) was on the screen. */
  see(from: number, to: number): void;
  /** As the library keeps it: 64 bits as 16 hex digits. */
  seen(): string;
  /** Number of slices seen, 0…64. */
  count(): number;
  /** Ends the sitting: its attention and the shares it went from and to. `undefined`: nothing was seen in it. */
  endSitting(spent: Ms): { ms: Ms; from: number; to: number } | undefined;
};

/** Keeps what was seen of one text while it stands open. */
export function createTally(): Tally {
  let slices = 0n;
  let [from, to, before] = [1, 0, 0];
  return {
    see: (begin, end) => {
      slices |= slicesBetween(begin, end);
      from = Math.min(from, begin);
      to = Math.max(to, end);
    },
    seen: () => encodeSeen(slices),
    count: () => countSlices(slices),
    endSitting: spent => {
      const sitting = { ms: Math.round(spent - before), from, to };
      [from, to, before] = [1, 0, spent];
      return sitting.from < sitting.to ? sitting : undefined;
    },
  };
}

/** The slices whose middle stands between two shares, 0…1. */
function slicesBetween(from: number, to: number): bigint {
  const first = Math.ceil(from * SLICES - 0.5);
  const last = Math.floor(to * SLICES - 0.5);
  return last < first ? 0n : ((1n << BigInt(last - first + 1)) - 1n) << BigInt(first);
}

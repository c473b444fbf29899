import type { Reading, Stamp } from '../model';
import { NOTHING_SEEN } from '../seen-slices';

/** An empty reading. The first round is '' on every device, others have the stamp of the act that began them. */
export const emptyRound = (round: Stamp | ''): Reading => ({
  round,
  seen: NOTHING_SEEN,
  spent: 0,
});

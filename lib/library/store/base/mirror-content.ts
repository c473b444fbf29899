import { present } from '../../../present';
import { emptyRound } from '../../marks/empty-reading';
import type { Marks, Reading } from '../../model';

/** A reading as the mirror keeps it: in which round it is and how that ended, not what was on the screen. */
type Kept = Pick<Reading, 'round' | 'finished' | 'held'>;

/**
 * What the mirror keeps of an article: all that the reader decided, and whether it was finished. Fields
 * of a newer version are kept as they are; places, slices and times of reading are in snapshots only.
 */
export const mirrored = ({ place: _, reading, ...decided }: Marks): Marks =>
  present({ ...decided, reading: reading && (keptOf(reading) as Reading | undefined) });

/** Marks again, to be merged with others. */
export const unmirrored = ({ reading, ...decided }: Marks): Marks =>
  present({
    ...decided,
    reading: reading && { ...emptyRound(''), ...(reading as Kept) },
  });

/** The first round, as long as nothing ended it, is the same for everybody. */
function keptOf({ round, finished, held }: Reading): Kept | undefined {
  if (round === '' && !finished && !held) return undefined;
  return present({ round, finished, held });
}

import { present } from '../../../present';
import { emptyRound } from '../../marks/empty-reading';
import type { Marks, Reading } from '../../model';

/** What the mirror keeps of a reading: its round and how that ended, not what was on the screen. */
type MirroredReading = Pick<Reading, 'round' | 'finished' | 'held'>;

/**
 * What the mirror keeps of an article: all that the reader decided, and whether it was finished. Fields
 * of a newer version stay as they are. Places, slices and reading times are in snapshots only.
 */
export const mirrored = ({ place: _, reading, ...decided }: Marks): Marks =>
  present({ ...decided, reading: reading && (mirroredReading(reading) as Reading | undefined) });

/** Turns it back into marks, to be merged with others. */
export const unmirrored = ({ reading, ...decided }: Marks): Marks =>
  present({
    ...decided,
    reading: reading && { ...emptyRound(''), ...(reading as MirroredReading) },
  });

/** A first round that nothing ended is the default, so it is left out. */
function mirroredReading({ round, finished, held }: Reading): MirroredReading | undefined {
  if (round === '' && !finished && !held) return undefined;
  return present({ round, finished, held });
}

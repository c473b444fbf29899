import type { ArticleId, Facts } from '../../habr/facts';
import { countSeen } from '../marks/seen-slices';
import type { Reading } from '../model';
import { attentionToRead, SLICES_TO_READ } from '../read-rule';
import { type ActContext, type Outcome, record } from './write-entry';

/** Sets `finished` in this round, unless it is or the reader once took an automatic "read" back. */
export function finish(
  id: ArticleId,
  by: 'seen' | 'opened',
  ground: ActContext,
): Outcome | undefined {
  const reading = ground.marks(id)?.reading;
  if (!reading || reading.finished || reading.held) return undefined;
  const after: Reading = { ...reading, finished: { at: ground.now, by } };
  return record(
    { kind: 'finished' },
    [
      {
        id,
        field: 'reading',
        before: reading,
        replaces: [reading.round || undefined],
        after: () => after,
      },
    ],
    ground,
  );
}

/** Nearly all of the text was on screen, and for long enough to have been read. */
export const isRead = (
  reading: Reading,
  facts: Facts | undefined,
  words: number | undefined,
): boolean =>
  countSeen(reading.seen) >= SLICES_TO_READ &&
  reading.spent >= attentionToRead(facts ?? {}, words ?? 0);

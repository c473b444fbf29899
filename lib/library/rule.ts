import type { ArticleId, Facts, Ms } from '../habr/facts';
import type { Reading } from './model';
import { type Ground, type Outcome, record } from './record';
import { countSeen } from './seen';

/** Sets `finished` in this round, unless it is or the reader once took an automatic "read" back. */
export function finish(id: ArticleId, by: 'seen' | 'opened', ground: Ground): Outcome | undefined {
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
  countSeen(reading.seen) >= SLICES_TO_READ && reading.spent >= attentionFor(facts, words);

const SLICES_TO_READ = 58;
const SECOND = 1_000;
const WORDS_PER_MINUTE = 180;

/** A quarter of the reading time, ms; posts are short and stand open in their card. */
function attentionFor(facts: Facts | undefined, words = 0): Ms {
  const minutes = facts?.minutes ?? words / WORDS_PER_MINUTE;
  const quarter = (minutes * 60 * SECOND) / 4;
  if (facts?.kind === 'post') return Math.min(quarter || 5 * SECOND, 5 * SECOND);
  return Math.min(Math.max(quarter, 10 * SECOND), 180 * SECOND);
}

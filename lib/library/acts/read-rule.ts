import type { ArticleId, Facts, Ms } from '../../habr/facts';
import { countSeen } from '../marks/seen-slices';
import type { Reading } from '../model';
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
  countSeen(reading.seen) >= SLICES_TO_READ && reading.spent >= attentionFor(facts, words);

const SLICES_TO_READ = 58;
const SECOND = 1_000;
const WORDS_PER_MINUTE = 180;

/**
 * A quarter of the reading time, ms. Posts are short and stand open in their card: their words count, and five
 * seconds are enough. `lib/reading/progress/read-rule.ts` asks for the same, or the page would tell too early and never again.
 */
function attentionFor(facts: Facts | undefined, words = 0): Ms {
  const counted = quarter(words / WORDS_PER_MINUTE);
  if (facts?.kind === 'post') return Math.min(counted || 5 * SECOND, 5 * SECOND);
  const told = facts?.minutes === undefined ? counted : quarter(facts.minutes);
  return Math.min(Math.max(told, 10 * SECOND), 180 * SECOND);
}

const quarter = (minutes: number): Ms => (minutes * 60 * SECOND) / 4;

import type { Facts } from '../habr/facts';
import type { Reading, View } from './model';
import { countSeen, percentOf } from './seen-slices';

// When a text counts as read. The library decides; page files only use it to know when it is worth asking,
// so nothing heavy may be imported here.

/** Whole per cent of a text that must have been on screen before it counts as read: 58 of 64 slices. */
const PERCENT_TO_READ = 90;

const WORDS_PER_MINUTE = 180;

/** Nearly all of the text was on screen, and for long enough to have been read. */
export const isRead = (
  { seen, spent }: Reading,
  facts: Facts | undefined,
  words: number | undefined,
): boolean =>
  percentOf(countSeen(seen)) >= PERCENT_TO_READ &&
  spent >= attentionToRead(facts ?? {}, words ?? 0);

/**
 * Whether enough of the text was seen for the library to be asked: now, or together with what was seen before.
 *
 * @param count Slices seen now.
 */
export const isNearlyAll = (count: number, before: View | undefined): boolean =>
  Math.max(percentOf(count), before?.percent ?? 0) >= PERCENT_TO_READ;

/**
 * Attention that a text needs before it counts as read, ms: a quarter of its reading time. Posts are short
 * and stand open in their card: their words count, and five seconds are enough. Of others at least ten
 * seconds are asked for, and at most three minutes.
 *
 * @param words Number of words; 0: not known.
 */
export function attentionToRead(
  { kind, minutes }: { kind?: string | undefined; minutes?: number | undefined },
  words: number,
): number {
  const counted = quarter(words / WORDS_PER_MINUTE);
  if (kind === 'post') return Math.min(counted || 5_000, 5_000);
  const told = minutes === undefined ? counted : quarter(minutes);
  return Math.min(Math.max(told, 10_000), 180_000);
}

/** A quarter of some minutes, ms. */
const quarter = (minutes: number) => minutes * 15_000;

/** A text is divided into so many slices of its height; what was seen of it is kept as one bit per slice. */
export const SLICES = 64;

/** Slices that must have been on screen before a text counts as read. */
export const SLICES_TO_READ = 58;

const SECOND_MS = 1_000;
const WORDS_PER_MINUTE = 180;

const quarter = (minutes: number) => (minutes * 60 * SECOND_MS) / 4;

/**
 * Attention that a text needs before it counts as read, ms: a quarter of its reading time. Posts are short
 * and stand open in their card: their words count, and five seconds are enough.
 * Page files use this too, so this file must import nothing.
 *
 * @param words Number of words; 0: not known.
 */
export function attentionToRead(
  { kind, minutes }: { kind?: string | undefined; minutes?: number | undefined },
  words: number,
): number {
  const counted = quarter(words / WORDS_PER_MINUTE);
  if (kind === 'post') return Math.min(counted || 5 * SECOND_MS, 5 * SECOND_MS);
  const told = minutes === undefined ? counted : quarter(minutes);
  return Math.min(Math.max(told, 10 * SECOND_MS), 180 * SECOND_MS);
}

import type { Ms } from '../../habr/facts';

/** A reader who gives no sign for so long has gone away. */
const SIGN_LASTS_MS: Ms = 60_000;

export type Attention = {
  /** The reader gave a sign: a key, the pointer, the wheel. */
  sign(): void;
  /** Whether the text is before the reader's eyes: on the screen of a window that is seen. */
  before(eyes: boolean): void;
  /** All the time that was given to the text so far. */
  spent(): Ms;
};

/**
 * Counts the time given to a text: it runs while the text is before the eyes and the last sign is at most a minute old.
 *
 * @param now A clock that only runs forward, as `performance.now`.
 */
export function createAttention(now: () => Ms): Attention {
  let sum = 0;
  let signed = now();
  let since: Ms | undefined;
  const settle = () => {
    if (since === undefined) return;
    const until = Math.min(now(), signed + SIGN_LASTS_MS);
    sum += Math.max(0, until - since);
    since = now();
  };
  return {
    sign: () => {
      settle();
      signed = now();
    },
    before: eyes => {
      settle();
      since = eyes ? now() : undefined;
    },
    spent: () => {
      settle();
      return sum;
    },
  };
}

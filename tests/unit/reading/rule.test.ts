import { describe, expect, test } from 'vitest';
import { enough, isNearlyAll } from '../../../lib/reading/rule';
import { aTeaser, aView } from './factories';

describe('the rule', () => {
  test.each([
    [4, 0, 60_000],
    [0.5, 0, 10_000],
    [60, 0, 180_000],
    [undefined, 720, 60_000],
  ])('%s minutes or %s words ask for %s ms of attention', (minutes, words, ms) => {
    expect(enough({ kind: 'article', ...(minutes && { minutes }) }, words)).toBe(ms);
  });

  test('a post asks for five seconds, a short one for a quarter of its time', () => {
    const post = aTeaser({ kind: 'post', minutes: 4 });
    expect([enough(post, 600), enough(post, 12)]).toEqual([5_000, 1_000]);
  });

  test('nearly all is 58 of 64 slices, now or together with what was seen before', () => {
    expect([57, 58].map(slices => isNearlyAll(slices, undefined))).toEqual([false, true]);
    expect([89, 90].map(percent => isNearlyAll(3, aView({ percent })))).toEqual([false, true]);
  });
});

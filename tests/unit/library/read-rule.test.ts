import { describe, expect, test } from 'vitest';
import { attentionToRead, isNearlyAll, isRead } from '../../../lib/library/read-rule';
import { aTeaser, aView } from '../reading/factories';

const ALL = 'f'.repeat(16);

describe('the rule', () => {
  test.each([
    [4, 0, 60_000],
    [0.5, 0, 10_000],
    [60, 0, 180_000],
    [undefined, 720, 60_000],
  ])('%s minutes or %s words ask for %s ms of attention', (minutes, words, ms) => {
    expect(attentionToRead({ kind: 'article', ...(minutes && { minutes }) }, words)).toBe(ms);
  });

  test('a post asks for five seconds, a short one for a quarter of its time', () => {
    const post = aTeaser({ kind: 'post', minutes: 4 });
    expect([attentionToRead(post, 600), attentionToRead(post, 12)]).toEqual([5_000, 1_000]);
  });

  test.each([
    ['article', 4, 5_000],
    ['article', undefined, 700],
    ['article', undefined, 5],
    ['article', 60, 0],
    ['post', undefined, 600],
    ['post', undefined, 12],
    ['post', 1, 12],
  ] as const)(
    'asks for what the library asks for: %s, %s minutes, %s words',
    (kind, minutes, words) => {
      const teaser = aTeaser({ kind });
      if (minutes === undefined) delete teaser.minutes;
      else teaser.minutes = minutes;
      const facts = { ...teaser, firstSeenAt: 0, factsAt: 0, from: 'card' } as const;
      const isReadAfter = (spent: number) => isRead({ round: '', seen: ALL, spent }, facts, words);
      const needed = attentionToRead(teaser, words);
      expect([isReadAfter(needed - 1), isReadAfter(needed)]).toEqual([false, true]);
    },
  );

  test('nearly all is 58 of 64 slices, now or together with what was seen before', () => {
    expect([57, 58].map(slices => isNearlyAll(slices, undefined))).toEqual([false, true]);
    expect([89, 90].map(percent => isNearlyAll(3, aView({ percent })))).toEqual([false, true]);
  });
});

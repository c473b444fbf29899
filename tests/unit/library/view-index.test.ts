import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleId } from '../../../lib/habr/facts';
import { stampOf } from '../../../lib/library/marks/stamp';
import type { View } from '../../../lib/library/model';
import { emptyIndex, lookUp, withViews } from '../../../lib/library/view-index';
import { id } from './a-reader';
import { announce, law } from './laws';

announce();

const blank: View = { state: 'unread', percent: 0, bookmarked: false, opened: false };
const anyId = fc.oneof(fc.nat(20), fc.integer({ min: 1, max: 2 ** 32 - 1 })).map(id);
const anyView: fc.Arbitrary<View> = fc.oneof(
  fc.constant(blank),
  fc.record({
    state: fc.constantFrom('unread', 'reading', 'read'),
    percent: fc.nat(100),
    bookmarked: fc.boolean(),
    opened: fc.boolean(),
  }),
);
const someViews = fc.array(fc.tuple(anyId, anyView), { maxLength: 30, size: 'max' });

test('the index answers what was last put in, and nothing of what has nothing to show', () => {
  law([fc.array(someViews, { maxLength: 6 })], rounds => {
    const kept = new Map<ArticleId, View>();
    let index = emptyIndex();
    for (const views of rounds) {
      index = withViews(index, views, stampOf(1));
      for (const [each, view] of views) kept.set(each, view);
    }
    for (const [each, view] of kept) {
      expect(lookUp(index, each) ?? blank).toEqual(view);
    }
    expect([...index.ids]).toEqual([...index.ids].sort((a, b) => a - b));
    expect(index.bits).toHaveLength(index.ids.length);
    expect(index.bits.every(bits => bits > 0)).toBe(true);
  });
});

test('one view set leaves the index it was set in as it was', () => {
  const before = withViews(emptyIndex(), [[id(2), { ...blank, percent: 43 }]], stampOf(7));
  const after = withViews(before, [[id(1), { ...blank, bookmarked: true }]], stampOf(8));
  expect(lookUp(before, id(1))).toBeUndefined();
  expect(lookUp(after, id(1))?.bookmarked).toBe(true);
  expect([before.upTo, after.upTo]).toEqual([stampOf(7), stampOf(8)]);
  expect([...withViews(after, [[id(2), blank]], stampOf(8)).ids]).toEqual([1]);
});

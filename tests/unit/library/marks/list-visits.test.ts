import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListKey } from '../../../../lib/habr/facts';
import { canonical } from '../../../../lib/library/marks/canonical-json';
import { edgeAt, visit } from '../../../../lib/library/marks/list-visits';
import { mergeVisits } from '../../../../lib/library/marks/merge-marks';
import type { Visit } from '../../../../lib/library/model';
import { announce, law } from '../laws';

announce();

const list = 'users/derunat/articles' as ListKey;
const MINUTE = 60_000;
const see = (before: Visit | undefined, now: number, newest?: number) =>
  visit(before, { list, newest }, now);

describe('a visit of a list', () => {
  test('knows nothing new when it is the first', () => {
    const first = see(undefined, 0, 1_000);
    expect(edgeAt(first, 10 * MINUTE)).toBeUndefined();
  });

  test('is the first no longer once the reader says that all there is known', () => {
    const told = visit(
      see(undefined, 0, 1_000),
      { list, newest: undefined, isKnown: true },
      MINUTE,
    );
    expect(edgeAt(told, 2 * MINUTE)).toBe(1_000);
  });

  test('that is not the first keeps its edge, whatever the reader says', () => {
    const before = see(see(undefined, 0, 1_000), 100 * MINUTE, 2_000);
    const told = visit(before, { list, newest: 3_000, isKnown: true }, 101 * MINUTE);
    expect(told.edge).toBe(1_000);
  });

  test('goes on while the pauses are short, and nothing of it becomes old meanwhile', () => {
    let now = 100 * MINUTE;
    let current = see(see(undefined, 0, 1_000), now, 2_000);
    for (const newest of [3_000, 4_000, undefined]) {
      now += 29 * MINUTE;
      current = see(current, now, newest);
      expect(edgeAt(current, now)).toBe(1_000);
    }
    expect(current).toEqual({ list, edge: 1_000, from: 100 * MINUTE, last: now, newest: 4_000 });
  });

  test('begins after thirty minutes without, already for the question that comes before', () => {
    const before = see(see(undefined, 0, 1_000), 100 * MINUTE, 2_000);
    expect(edgeAt(before, 129 * MINUTE)).toBe(1_000);
    expect(edgeAt(before, 130 * MINUTE)).toBe(2_000);
    expect(see(before, 130 * MINUTE).edge).toBe(2_000);
  });

  test('begins too when the clock was set back', () => {
    const before = see(undefined, 365 * 24 * 60 * MINUTE, 1_000);
    expect(edgeAt(before, 0)).toBe(1_000);
  });

  test('the edge never moves back, within a visit not at all', () => {
    const events = fc.array(
      fc.record({
        pause: fc.constantFrom(-60 * MINUTE, 0, 5 * MINUTE, 30 * MINUTE, 90 * MINUTE),
        newest: fc.option(fc.nat(9), { nil: undefined }),
      }),
      { maxLength: 20 },
    );
    law([events], all => {
      let now = 1e9;
      let before: Visit | undefined;
      for (const { pause, newest } of all) {
        now += pause;
        const after = see(before, now, newest);
        const isSame = before !== undefined && Math.abs(pause) < 30 * MINUTE;
        if (isSame) expect([after.edge, after.from]).toEqual([before?.edge, before?.from]);
        expect(after.edge ?? -1).toBeGreaterThanOrEqual(before?.edge ?? -1);
        expect(edgeAt(after, now)).toBe(after.edge);
        before = after;
      }
    });
  });

  test('keeps what a newer version knows of it, seen again and merged', () => {
    const newer = { list, from: 0, last: 0, mood: 'calm' };
    expect(see(newer, MINUTE)).toMatchObject({ mood: 'calm', last: MINUTE });
    expect(mergeVisits(see(undefined, 0), newer)).toMatchObject({ mood: 'calm' });
    expect(mergeVisits(newer, see(undefined, 0))).toMatchObject({ mood: 'calm' });
  });

  test('merging does not ask who comes first, nor how often', () => {
    const time = fc.nat(5);
    const maybe = fc.option(time, { nil: undefined });
    const any = fc.tuple(maybe, time, time, maybe).map(
      ([edge, from, last, newest]): Visit => ({
        list,
        from,
        last,
        ...(edge !== undefined && { edge }),
        ...(newest !== undefined && { newest }),
      }),
    );
    law([any, any, any], (a, b, c) => {
      const text = canonical(mergeVisits(mergeVisits(a, b), c));
      expect(canonical(mergeVisits(c, mergeVisits(b, a)))).toBe(text);
      expect(canonical(mergeVisits(mergeVisits(mergeVisits(a, b), c), a))).toBe(text);
    });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTally } from '../../../../lib/reading/progress/seen-tally';

describe('what was seen of a text', () => {
  test('nothing at first', () => {
    const tally = createTally();
    expect([tally.seen(), tally.count()]).toEqual(['0000000000000000', 0]);
  });

  test('all of it, when all of it stands on the screen', () => {
    const tally = createTally();
    tally.see(0, 1);
    expect([tally.seen(), tally.count()]).toEqual(['ffffffffffffffff', 64]);
  });

  test('a half and a half are the whole, however often they are seen', () => {
    const tally = createTally();
    for (const [from, to] of [
      [0, 0.5],
      [0.25, 0.5],
      [0.5, 1],
    ] as const)
      tally.see(from, to);
    expect(tally.count()).toBe(64);
  });

  test('a slice counts when its middle was on the screen', () => {
    const tally = createTally();
    tally.see(0, 0.4 / 64);
    expect(tally.count()).toBe(0);
    tally.see(0, 0.6 / 64);
    expect(tally.seen()).toBe('0000000000000001');
  });

  test('never less than before, never more than was shown', () => {
    const parts = fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
      ),
    );
    fc.assert(
      fc.property(parts, shown => {
        const tally = createTally();
        let before = 0;
        for (const [a, b] of shown) {
          tally.see(Math.min(a, b), Math.max(a, b));
          expect(tally.count()).toBeGreaterThanOrEqual(before);
          before = tally.count();
        }
        const total = shown.reduce((sum, [a, b]) => sum + Math.abs(a - b), 0);
        expect(before).toBeLessThanOrEqual(Math.ceil(total * 64) + shown.length);
        expect(tally.seen()).toMatch(/^[0-9a-f]{16}$/);
      }),
    );
  });
});

describe('a sitting', () => {
  test('goes from the first to the last share that was seen in it', () => {
    const tally = createTally();
    tally.see(0.3, 0.4);
    tally.see(0.2, 0.35);
    expect(tally.endSitting(5_000.4)).toEqual({ ms: 5_000, from: 0.2, to: 0.4 });
  });

  test('has only the time since the one before', () => {
    const tally = createTally();
    tally.see(0, 0.5);
    tally.endSitting(5_000);
    tally.see(0.5, 1);
    expect(tally.endSitting(7_000)).toEqual({ ms: 2_000, from: 0.5, to: 1 });
  });

  test('is none when nothing was seen', () => {
    expect(createTally().endSitting(5_000)).toBeUndefined();
  });
});

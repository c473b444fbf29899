import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Group } from '../../../../../components/own-page/popup/list/group-by-day';
import {
  heightOf,
  offsetOf,
  rowAt,
  stopOf,
  type Window,
  windowOf,
} from '../../../../../components/own-page/popup/list/row-window';
import { aRow } from '../../../own-pages/factories';

const heights = { row: 60, head: 32 };

describe('the part of a long list that is drawn', () => {
  test('what is in sight is drawn, and nothing far from it', () => {
    const window = windowOf(groupsOf(100, 100), heights, { span: { from: 600, to: 1200 } });
    expect(drawn(window)).toEqual([9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
  });

  test('a day that ends in sight is followed by the next', () => {
    const window = windowOf(groupsOf(2, 5), heights, { span: { from: 0, to: 300 } });
    expect(window.stretches.map(({ group }) => group.name)).toEqual(['day 0', 'day 1']);
  });

  test('the row with the focus is drawn wherever it stands', () => {
    const window = windowOf(groupsOf(100, 100), heights, {
      span: { from: 0, to: 300 },
      pinned: '150',
    });
    expect(drawn(window)).toContain(150);
  });

  test.each([
    [0, '0', 32],
    [32, '0', 32],
    [33, '1', 92],
    [152, '2', 152],
    [153, '3', 244],
  ])('the first row at or below %i px', (px, id, offset) => {
    const groups = groupsOf(3, 5);
    expect(rowAt(groups, heights, px)).toEqual({ id, offset });
    expect(offsetOf(groups, heights, id)).toBe(offset);
  });

  test('below the last row there is none', () => {
    expect(rowAt(groupsOf(3), heights, 400)).toBeUndefined();
  });

  test('Tab leads to the row where the reader was, or to one that is there', () => {
    const window = windowOf(groupsOf(100), heights, { span: { from: 600, to: 1200 } });
    expect(stopOf(window, '12')).toBe('12');
    expect(stopOf(window, '0')).toBe('9');
    expect(stopOf(window, undefined)).toBe('9');
  });

  test('an empty list is nothing', () => {
    expect(windowOf([], heights, { span: { from: 0, to: 300 } })).toEqual({
      stretches: [],
      rest: 0,
    });
  });

  test('whatever is drawn, the list keeps its height, rows their order, and few are drawn', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(sizes, fc.nat(60_000), fc.nat(9_000), (sizes, from, pin) => {
        const groups = groupsOf(...sizes);
        const window = windowOf(groups, heights, {
          span: { from, to: from + 1600 },
          pinned: String(pin),
        });
        expect(heightOfWindow(window)).toBe(heightOf(groups, heights));
        const rows = drawn(window);
        expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
        expect(rows.length).toBeLessThan(60);
      }),
    );
  });
});

/** Days of so many rows, numbered from 0 on. */
function groupsOf(...sizes: number[]): Group[] {
  let next = 0;
  return sizes.map((size, at) => ({
    key: `day ${at}`,
    name: `day ${at}`,
    rows: Array.from({ length: size }, () => aRow({ id: String(next++) })),
  }));
}

const drawn = ({ stretches }: Window): number[] =>
  stretches.flatMap(({ group, runs }) =>
    runs.flatMap(({ from, to }) => group.rows.slice(from, to).map(({ id }) => Number(id))),
  );

function heightOfWindow({ stretches, rest }: Window): number {
  const rows = stretches.flatMap(({ runs }) => runs);
  return (
    rest +
    stretches.reduce((sum, { gap, rest: after }) => sum + gap + heights.head + after, 0) +
    rows.reduce((sum, { gap, from, to }) => sum + gap + (to - from) * heights.row, 0)
  );
}

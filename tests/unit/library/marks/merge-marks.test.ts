import { describe, expect, test } from 'vitest';
import type { ListKey } from '../../../../lib/habr/facts';
import { emptyRound } from '../../../../lib/library/marks/empty-reading';
import { mergeEntries, mergeMarks, mergeVisits } from '../../../../lib/library/marks/merge-marks';
import { stampOf } from '../../../../lib/library/marks/stamp';
import type { Entry, Marks, Reading } from '../../../../lib/library/model';
import { id } from '../a-reader';

const marks = (more: Partial<Marks>): Marks => ({ id: id(1), ...more });
const reading = (more: Partial<Reading>): Marks =>
  marks({ reading: { ...emptyRound(''), ...more } });
const kept = (value: boolean, at: number) => ({ value, at, stamp: stampOf(at) });

describe('two readings of one round', () => {
  test('are joined field by field', () => {
    const a = reading({ first: 1, last: 5, seen: 'f000000000000000', spent: 7, seenHash: 'x' });
    const b = reading({ first: 2, last: 4, seen: '000000000000000f', spent: 9, seenHash: 'y' });
    expect(mergeMarks(a, b).reading).toEqual({
      ...{ round: '', first: 1, last: 5, seen: 'f00000000000000f', spent: 9, seenHash: 'x' },
    });
  });

  test('were finished when the earlier was, and are held when either is', () => {
    const a = reading({ finished: { at: 9, by: 'seen' }, held: true });
    const b = reading({ finished: { at: 3, by: 'import' } });
    expect(mergeMarks(a, b).reading).toMatchObject({
      finished: { at: 3, by: 'import' },
      held: true,
    });
  });

  test('a later round is taken whole', () => {
    const later = marks({ reading: emptyRound(stampOf(5)) });
    expect(mergeMarks(reading({ first: 1, finished: { at: 1, by: 'seen' } }), later)).toEqual(
      later,
    );
  });
});

describe('fields of a newer version', () => {
  test('are kept as found, also through a forgetting', () => {
    const newer = marks({ highlights: [{ from: 1 }], bookmark: kept(true, 1) });
    const forgotten = marks({ forgotten: stampOf(2) });
    expect(mergeMarks(newer, forgotten)).toEqual(
      marks({ highlights: [{ from: 1 }], forgotten: stampOf(2) }),
    );
  });

  test('are joined by an order that does not ask who comes first', () => {
    const [a, b] = [marks({ mood: { one: 1, two: 2 } }), marks({ mood: { two: 2, one: 3 } })];
    expect(mergeMarks(a, b)).toEqual(mergeMarks(b, a));
    expect(mergeMarks(a, marks({ mood: { two: 2, one: 1 } }))).toEqual(a);
  });

  test('inside a reading as well', () => {
    const a = marks({ reading: { ...emptyRound(''), ...{ speed: 3 } } });
    expect(mergeMarks(a, reading({ first: 1 })).reading).toMatchObject({ speed: 3, first: 1 });
  });
});

test('of two values of one stamp every device takes the same', () => {
  const [a, b] = [marks({ bookmark: kept(true, 1) }), marks({ bookmark: kept(false, 1) })];
  expect(mergeMarks(a, b)).toEqual(mergeMarks(b, a));
});

test('registers and tags are taken one by one, each the later', () => {
  const a = marks({ bookmark: kept(true, 2), tags: { x: kept(true, 1), y: kept(true, 5) } });
  const b = marks({ bookmark: kept(false, 3), tags: { x: kept(false, 4) } });
  expect(mergeMarks(a, b)).toEqual(
    marks({ bookmark: kept(false, 3), tags: { x: kept(false, 4), y: kept(true, 5) } }),
  );
});

test('of two journals the entries are one each, oldest first, and what was emptied stays empty', () => {
  const entry = (at: number): Entry => ({
    stamp: stampOf(at),
    at,
    kind: 'bookmark',
    changes: [
      { id: id(1), field: 'bookmark', after: kept(true, at) },
      { id: id(2), field: 'bookmark', after: kept(true, at) },
    ],
  });
  const empty = (of: Entry, nth: number): Entry => ({
    ...of,
    changes: of.changes.map((one, n) => (n === nth ? { id: one.id, field: 'bookmark' } : one)),
  });
  const whole = [entry(1), entry(2)];
  const merged = mergeEntries([entry(2), empty(entry(1), 0)], [empty(entry(1), 1), entry(2)]);
  expect(merged.map(one => one.stamp)).toEqual(whole.map(one => one.stamp));
  expect(merged[0]?.changes.map(one => one.after)).toEqual([undefined, undefined]);
  expect(mergeEntries(whole, merged)).toEqual(merged);
});

test('what either device has seen of a list is not new', () => {
  const list = 'feed' as ListKey;
  expect(
    mergeVisits(
      { list, edge: 5, from: 1, last: 2, newest: 6 },
      { list, from: 3, last: 4, newest: 9 },
    ),
  ).toEqual({ list, edge: 5, from: 3, last: 4, newest: 9 });
});

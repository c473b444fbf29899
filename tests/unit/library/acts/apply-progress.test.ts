import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../../lib/habr/facts';
import { progress } from '../../../../lib/library/acts/apply-progress';
import { perform } from '../../../../lib/library/acts/perform-act';
import { placeOf } from '../../../../lib/library/marks/view-of-marks';
import { isRead } from '../../../../lib/library/read-rule';
import { ALL, aReader, id } from '../a-reader';
import { createDevices } from '../devices';

const facts = (more: Partial<Facts>): Facts => ({
  id: id(1),
  kind: 'article',
  url: 'https://example.org/1',
  title: 'A text',
  firstSeenAt: 0,
  factsAt: 0,
  from: 'card',
  ...more,
});
const place = (block: string) => ({ block, offset: 0, share: 0.5 });
const slices = (count: number) => ((1n << BigInt(count)) - 1n).toString(16).padStart(16, '0');
const afterSeconds = (of: Facts | undefined, words?: number) =>
  [4, 5, 9, 10, 44, 45, 179, 180].find(seconds =>
    isRead({ round: '', seen: slices(58), spent: seconds * 1_000 }, of, words),
  );

describe('an article is read', () => {
  test('after a quarter of its time, but from ten seconds to three minutes', () => {
    expect(afterSeconds(facts({ minutes: 3 }))).toBe(45);
    expect(afterSeconds(facts({ minutes: 0 }))).toBe(10);
    expect(afterSeconds(facts({ minutes: 60 }))).toBe(180);
  });

  test('and where the site gives no minutes, they follow from its words', () => {
    expect(afterSeconds(undefined, 3 * 180)).toBe(45);
    expect(afterSeconds(undefined)).toBe(10);
    expect(afterSeconds(facts({ minutes: 0 }), 90_000)).toBe(10);
  });

  test('a post after five seconds', () => {
    expect(afterSeconds(facts({ kind: 'post', minutes: 4 }))).toBe(5);
    expect(afterSeconds(facts({ kind: 'post' }))).toBe(5);
  });

  test('a short post after a quarter of its words’ time, whatever minutes the site gives', () => {
    expect(afterSeconds(facts({ kind: 'post', minutes: 1 }), 48)).toBe(4);
  });

  test('with 58 of 64 slices seen, not with 57', () => {
    const reading = { round: '' as const, spent: 3_600_000 };
    expect(isRead({ ...reading, seen: slices(57) }, undefined, undefined)).toBe(false);
    expect(isRead({ ...reading, seen: slices(58) }, undefined, undefined)).toBe(true);
  });
});

describe('progress', () => {
  test('adds up over reports, and the finish is an entry of its own', () => {
    const reader = aReader();
    reader.does({ kind: 'opened', id: id(1) });
    expect(reader.reads(1, { seen: 'ffffffff00000000', spent: 8_000 })).toEqual([]);
    expect(reader.sees(1)).toMatchObject({ state: 'reading', percent: 50 });
    const [entry] = reader.reads(1, { seen: '00000000ffffffff', spent: 8_000 });
    expect(entry).toMatchObject({ kind: 'finished', changes: [{ id: '1', field: 'reading' }] });
    expect(reader.sees(1)).toMatchObject({ state: 'read', percent: 100 });
    expect(reader.marks(1)?.reading?.finished?.by).toBe('seen');
  });

  test('does not take the page at its word', () => {
    const reader = aReader();
    reader.does({ kind: 'opened', id: id(1) });
    expect(reader.reads(1, { seen: '0000000000000001', finished: true })).toEqual([]);
    expect(reader.sees(1).state).toBe('reading');
  });

  test.each(['hand', 'opened'] as const)('finishes nothing with the rule "%s"', rule => {
    const reader = aReader('seen');
    reader.does({ kind: 'opened', id: id(1) });
    reader.device.rule = rule;
    expect(reader.reads(1)).toEqual([]);
    expect(reader.sees(1).state).toBe('reading');
  });

  test('counts only for what is open: not after its opening was undone, nor once it was forgotten', () => {
    const reader = aReader();
    expect(reader.reads(1)).toEqual([]);
    reader.undoes(reader.does({ kind: 'opened', id: id(1) }));
    reader.reads(1);
    expect(reader.sees(1)).toMatchObject({ state: 'unread', percent: 0, opened: false });
    reader.does({ kind: 'opened', id: id(1) });
    reader.does({ kind: 'forget', ids: [id(1)] });
    reader.reads(1, { sitting: { ms: 1, from: 0, to: 1 } });
    expect(reader.sees(1).state).toBe('unread');
    expect(reader.device.journal.map(entry => entry.kind)).not.toContain('sat');
  });

  test('keeps the place of now, though another device wrote one a year ahead', () => {
    const time = { now: Date.UTC(2026, 10, 23) };
    const [here, ahead] = createDevices(time);
    const report = { id: id(1), seen: ALL, spent: 0, finished: false };
    ahead.write(perform({ kind: 'opened', id: id(1) }, ahead.ground()));
    ahead.write(progress({ ...report, place: place('p9') }, ahead.ground()));
    here.meet(ahead);
    here.write(progress({ ...report, place: place('p2') }, here.ground()));
    expect(placeOf(here.marks.get(id(1)))).toEqual(place('p2'));
  });

  test('knows no place in a round of which nothing was seen', () => {
    const reader = aReader();
    const opening = reader.does({ kind: 'opened', id: id(1) });
    reader.reads(1, { place: place('p2') });
    reader.undoes(opening);
    reader.does({ kind: 'opened', id: id(1) });
    expect(placeOf(reader.marks(1))).toBeUndefined();
  });

  test('journals a sitting, which is no act: nothing to undo', () => {
    const reader = aReader();
    reader.does({ kind: 'opened', id: id(1) });
    const entries = reader.reads(1, { finished: false, sitting: { ms: 60_000, from: 0, to: 0.4 } });
    expect(entries).toMatchObject([
      { kind: 'sat', changes: [], sitting: { id: '1', ms: 60_000, from: 0, to: 0.4 } },
    ]);
    expect(reader.undoes(entries)).toEqual({ changed: 0, left: 0 });
  });
});

import { describe, expect, test } from 'vitest';
import { handleOf, touchedBy } from '../../../../lib/library/acts/entry-ids';
import { rebuild } from '../../../../lib/library/acts/marks-from-journal';
import { mergeMarks } from '../../../../lib/library/marks/merge-marks';
import type { Entry } from '../../../../lib/library/model';
import { aReader, id } from '../a-reader';
import { isOf } from '../history';

const many = Array.from({ length: 700 }, (_, nth) => id(nth + 1));

describe('a batch', () => {
  test('is found by its handle, undone as one, and says how many were changed since', () => {
    const reader = aReader();
    const entries = reader.does({ kind: 'bookmark', ids: many, value: true });
    reader.does({ kind: 'bookmark', ids: [id(7), id(650)], value: false });
    const handle = handleOf(entries);
    const batch = reader.device.journal.filter(entry => handle && isOf(handle, entry));
    expect(batch).toEqual(entries);
    const undoing = reader.undoes(batch);
    expect(undoing).toMatchObject({ changed: 698, left: 2 });
    expect(reader.sees(1).bookmarked).toBe(false);
    reader.undoes(undoing.outcome?.entries ?? []);
    expect([reader.sees(1).bookmarked, reader.sees(650).bookmarked]).toEqual([true, false]);
  });
});

describe('undo', () => {
  test('gives a bookmark back with its time, so that it stands where it stood', () => {
    const reader = aReader();
    reader.does({ kind: 'bookmark', ids: [id(1)], value: true });
    const before = reader.marks(1)?.bookmark;
    reader.time.now += 60_000;
    reader.undoes(reader.does({ kind: 'bookmark', ids: [id(1)], value: false }));
    expect(reader.marks(1)?.bookmark).toMatchObject({ value: true, at: before?.at });
  });

  test('of a finish keeps what was read since', () => {
    const reader = aReader();
    reader.does({ kind: 'opened', id: id(1) });
    const finish = reader.reads(1, { seen: 'fffffffffffffff0' });
    reader.reads(1, { seen: '000000000000000f' });
    reader.undoes(finish);
    expect(reader.sees(1)).toMatchObject({ state: 'reading', percent: 100 });
  });

  test('twice of the same entry does nothing the second time', () => {
    const reader = aReader();
    const entries = reader.does({ kind: 'note', id: id(1), text: 'mine' });
    reader.undoes(entries);
    expect(reader.undoes(entries)).toEqual({ changed: 0, left: 1 });
  });
});

describe('undoing a forgetting', () => {
  const known = () => {
    const reader = aReader();
    reader.does({ kind: 'opened', id: id(1) });
    reader.reads(1, { place: { block: 'p7', offset: 0, share: 0.5 } });
    for (const text of ['one', 'two']) reader.does({ kind: 'note', id: id(1), text });
    reader.does({ kind: 'tag', id: id(1), tag: 'later', value: true });
    return { reader, before: reader.marks(1) };
  };

  test('brings all of it back, for good against copies of when it was forgotten', () => {
    const { reader, before } = known();
    const shown = reader.sees(1);
    const entries = reader.does({ kind: 'forget', ids: [id(1)] });
    const forgotten = reader.marks(1);
    reader.undoes(entries);
    const back = reader.marks(1);
    expect(reader.sees(1)).toEqual(shown);
    expect(back?.note?.map(one => one.text)).toEqual(['two', 'one']);
    expect(back?.place?.value).toEqual(before?.place?.value);
    for (const older of [before, forgotten]) {
      expect(older && back && mergeMarks(back, older)).toEqual(back);
    }
  });

  test('keeps what the reader did with it since', () => {
    const { reader } = known();
    const entries = reader.does({ kind: 'forget', ids: [id(1)] });
    reader.does({ kind: 'tag', id: id(1), tag: 'later', value: true });
    reader.does({ kind: 'tag', id: id(1), tag: 'later', value: false });
    reader.does({ kind: 'note', id: id(1), text: 'three' });
    expect(reader.undoes(entries)).toMatchObject({ changed: 1, left: 0 });
    expect(reader.sees(1)).toMatchObject({ state: 'read', note: 'three', tags: [] });
    expect(
      reader
        .marks(1)
        ?.note?.slice(0, 3)
        .map(one => one.text),
    ).toEqual(['three', 'two', 'one']);
  });

  test('makes what was read before it and since one reading', () => {
    const reader = aReader();
    reader.does({ kind: 'opened', id: id(1) });
    reader.reads(1, { seen: 'ffff000000000000', finished: false });
    const entries = reader.does({ kind: 'forget', ids: [id(1)] });
    reader.does({ kind: 'opened', id: id(1) });
    reader.reads(1, { seen: '000000000000ffff', finished: false });
    expect(reader.sees(1).percent).toBe(25);
    reader.undoes(entries);
    expect(reader.sees(1).percent).toBe(50);
  });

  test('twice does nothing the second time, and leaves what was done in between', () => {
    const { reader } = known();
    const entries = reader.does({ kind: 'forget', ids: [id(1)] });
    reader.undoes(entries);
    reader.does({ kind: 'note', id: id(1), text: 'three' });
    const back = reader.marks(1);
    expect(reader.undoes(entries)).toEqual({ changed: 0, left: 1 });
    expect(reader.marks(1)).toEqual(back);
  });

  test('is nothing where the reader has done all of it again', () => {
    const reader = aReader();
    reader.does({ kind: 'bookmark', ids: [id(1)], value: true });
    const entries = reader.does({ kind: 'forget', ids: [id(1)] });
    reader.does({ kind: 'bookmark', ids: [id(1)], value: true });
    expect(reader.undoes(entries)).toEqual({ changed: 0, left: 1 });
  });

  test('is not undone over what was done since', () => {
    const { reader } = known();
    const undoing = reader.undoes(reader.does({ kind: 'forget', ids: [id(1)] }));
    reader.does({ kind: 'bookmark', ids: [id(1)], value: true });
    expect(reader.undoes(undoing.outcome?.entries ?? [])).toEqual({ changed: 0, left: 1 });
    expect(reader.sees(1).bookmarked).toBe(true);
  });

  test('is rebuilt from the journal like any act', () => {
    const { reader } = known();
    reader.undoes(reader.does({ kind: 'forget', ids: [id(1)] }));
    const { place: _, ...kept } = reader.marks(1) ?? {};
    expect(rebuild(reader.device.journal)[0]).toMatchObject(kept);
  });
});

test('a change that only a newer version knows is left, and says nothing of the marks', () => {
  const reader = aReader();
  const [entry] = reader.does({ kind: 'note', id: id(1), text: 'mine' });
  const stars = { id: id(1), field: 'stars', after: { value: 5, at: 1, stamp: entry?.stamp } };
  const newer = { ...entry, changes: [stars] } as unknown as Entry;
  expect(reader.undoes([newer])).toEqual({ changed: 0, left: 1 });
  expect(rebuild([newer])).toEqual([{ id: id(1) }]);
});

test('an entry tells which articles it is about, each once, sittings too', () => {
  const reader = aReader();
  reader.does({ kind: 'opened', id: id(1) });
  const [sat] = reader.reads(1, { finished: false, sitting: { ms: 1, from: 0, to: 1 } });
  expect(sat && touchedBy(sat)).toEqual(['1']);
  expect(handleOf(sat ? [sat] : [])).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import { rebuild } from '../../../../lib/library/acts/marks-from-journal';
import { addMissing } from '../../../../lib/library/import/import-add';
import { removedAt } from '../../../../lib/library/import/removed-since';
import type { Piece } from '../../../../lib/library/import-run';
import { emptyRound } from '../../../../lib/library/marks/empty-reading';
import { stampOf } from '../../../../lib/library/marks/stamp';
import type { Marks } from '../../../../lib/library/model';
import { aReader, id } from '../a-reader';

const LONG_AGO = Date.UTC(2020, 0, 1);
const stamp = stampOf(LONG_AGO);
const said = <T>(value: T) => ({ value, at: LONG_AGO, stamp });
const aPiece = (number = 1, marks: Omit<Marks, 'id'> = { bookmark: said(true) }): Piece => ({
  id: id(number),
  marks: { id: id(number), ...marks },
});
const everything: Omit<Marks, 'id'> = {
  bookmark: said(true),
  verdict: said('read'),
  reading: { ...emptyRound(''), finished: { at: LONG_AGO, by: 'import' } },
  note: [{ text: 'mine', at: LONG_AGO, stamp }],
  tags: Object.fromEntries(['__proto__', 'later'].map(tag => [tag, said(true)])),
};

function aTaker() {
  const reader = aReader();
  const takes = (...pieces: Piece[]) => {
    const outcome = addMissing(pieces, reader.device.ground());
    reader.device.write(outcome);
    return outcome?.entries ?? [];
  };
  return { ...reader, takes };
}

describe('adding what is missing', () => {
  test('brings everything of an unknown article, as the file has it', () => {
    const taker = aTaker();
    const [entry] = taker.takes(aPiece(1, everything));
    expect(taker.marks(1)).toEqual({ id: id(1), ...everything });
    expect(entry?.kind).toBe('imported');
    expect(rebuild(taker.device.journal)).toEqual([taker.marks(1)]);
  });

  test('twice changes nothing the second time', () => {
    const taker = aTaker();
    taker.takes(aPiece(1, everything));
    expect(taker.takes(aPiece(1, everything))).toEqual([]);
  });

  test('overrules nothing that the reader said later', () => {
    const taker = aTaker();
    taker.does({ kind: 'note', id: id(1), text: 'newer' });
    taker.does({ kind: 'read', ids: [id(1)], value: true });
    taker.takes(
      aPiece(1, { note: [{ text: 'older', at: LONG_AGO, stamp }], verdict: said('rule') }),
    );
    expect(taker.sees(1)).toMatchObject({ state: 'read', note: 'newer' });
    expect(taker.marks(1)?.note?.map(({ text }) => text)).toEqual(['newer', 'older']);
  });

  test('is undone: what was not here is gone, what was here is as it was', () => {
    const taker = aTaker();
    taker.does({ kind: 'note', id: id(2), text: 'mine' });
    const before = taker.sees(2);
    const entries = taker.takes(aPiece(1, everything), aPiece(2));
    expect(taker.undoes(entries)).toMatchObject({ changed: 2, left: 0 });
    expect(taker.sees(1)).toMatchObject({ state: 'unread', bookmarked: false, note: '', tags: [] });
    expect(taker.sees(2)).toEqual(before);
  });

  test('a later forgetting in the file forgets, and undo brings back what was here', () => {
    const taker = aTaker();
    taker.does({ kind: 'bookmark', ids: [id(1)], value: true });
    const before = taker.sees(1);
    const later = stampOf(taker.time.now + 1_000);
    const entries = taker.takes(aPiece(1, { forgotten: later }));
    expect(taker.sees(1).bookmarked).toBe(false);
    taker.undoes(entries);
    expect(taker.sees(1)).toEqual(before);
  });

  test('with a forgetting and what was done after it is undone, done again, and undone again', () => {
    const taker = aTaker();
    taker.does({ kind: 'note', id: id(1), text: 'mine' });
    taker.time.now += 10_000;
    const [before, later] = [taker.sees(1), stampOf(taker.time.now - 1)];
    const since = {
      verdict: { ...said('read' as const), stamp: later },
      tags: { x: { ...said(true), stamp: later } },
    };
    const entries = taker.takes(aPiece(1, { forgotten: stampOf(taker.time.now - 2), ...since }));
    const after = taker.sees(1);
    expect(after).toMatchObject({ state: 'read', note: '', tags: ['x'] });
    const undone = taker.undoes(entries).outcome?.entries ?? [];
    expect(taker.sees(1)).toEqual(before);
    const again = taker.undoes(undone).outcome?.entries ?? [];
    expect(taker.sees(1)).toEqual(after);
    taker.undoes(again);
    expect(taker.sees(1)).toEqual(before);
  });

  test('keeps an article’s changes in one entry', () => {
    const taker = aTaker();
    const entries = taker.takes(
      ...Array.from({ length: 300 }, (_, at) => aPiece(at + 1, everything)),
    );
    expect(entries.map(({ changes }) => changes.length)).toEqual([498, 498, 498, 306]);
    const owners = entries.flatMap(entry => [...new Set(entry.changes.map(one => one.id))]);
    expect(owners).toHaveLength(300);
  });
});

describe('what was removed here', () => {
  const removals: [what: string, (taker: ReturnType<typeof aTaker>) => void][] = [
    ['a bookmark', taker => taker.does({ kind: 'bookmark', ids: [id(1)], value: false })],
    ['a note', taker => taker.does({ kind: 'note', id: id(1), text: '' })],
    ['a tag', taker => taker.does({ kind: 'tag', id: id(1), tag: '__proto__', value: false })],
    ['all of it', taker => taker.does({ kind: 'forget', ids: [id(1)] })],
    ['the import', taker => taker.undoes(taker.device.journal)],
  ];

  test.each(removals)('stays removed, and is told with its time: %s', (_, remove) => {
    const taker = aTaker();
    taker.takes(aPiece(1, everything));
    taker.time.now += 60_000;
    remove(taker);
    const after = taker.marks(1);
    expect(taker.takes(aPiece(1, everything))).toEqual([]);
    expect(taker.marks(1)).toEqual(after);
    expect(removedAt(taker.marks(1), aPiece(1, everything).marks as Marks)).toBe(taker.time.now);
  });

  test.each(removals)(
    'comes back when it is asked for, and that can be undone: %s',
    (_, remove) => {
      const taker = aTaker();
      taker.takes(aPiece(1, everything));
      const full = taker.sees(1);
      remove(taker);
      const less = taker.sees(1);
      const entries = taker.takes({ ...aPiece(1, everything), addRemoved: true });
      expect(taker.sees(1)).toEqual(full);
      expect(removedAt(taker.marks(1), aPiece(1, everything).marks as Marks)).toBeUndefined();
      taker.undoes(entries);
      expect(taker.sees(1)).toEqual(less);
    },
  );

  test('is not what the reader decided otherwise', () => {
    const taker = aTaker();
    taker.takes(
      aPiece(1, { verdict: said('unread'), note: [{ text: 'old', at: LONG_AGO, stamp }] }),
    );
    taker.does({ kind: 'read', ids: [id(1)], value: true });
    taker.does({ kind: 'note', id: id(1), text: 'new' });
    taker.does({ kind: 'bookmark', ids: [id(2)], value: true });
    taker.does({ kind: 'bookmark', ids: [id(2)], value: false });
    const later = { ...said(true), stamp: stampOf(taker.time.now + 1_000) };
    const decided = { id: id(2), bookmark: later };
    expect(removedAt(taker.marks(2), decided)).toBeUndefined();
    const there = aPiece(1, { note: [{ text: 'old', at: LONG_AGO, stamp }] }).marks as Marks;
    expect(removedAt(taker.marks(1), there)).toBeUndefined();
  });
});

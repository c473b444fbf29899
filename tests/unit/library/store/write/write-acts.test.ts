import { describe, expect, test, vi } from 'vitest';
import type { Stamp } from '../../../../../lib/library/model';
import { aLibrary, anAct, aTeaser, bookmark, given, id, opened, page } from '../a-library';

describe('an act', () => {
  test('is in marks, journal and index when it is answered', async () => {
    const { library, db } = aLibrary();
    const { entry, views } = given(await library.act(bookmark(id(1)), page()));
    expect(views[id(1)]).toMatchObject({ bookmarked: true, state: 'unread' });
    expect(await db.marks.get(id(1))).toMatchObject({ bookmark: { value: true, stamp: entry } });
    expect(await db.journal.toArray()).toMatchObject([{ stamp: entry, kind: 'bookmark' }]);
    expect(given(await library.marks({ ids: [id(1)] }, page())).views).toEqual(views);
  });

  test('tells the tabs after the commit', async () => {
    const { library, changed } = aLibrary();
    await library.act(bookmark(id(1), id(2)), page());
    expect(changed).toHaveBeenCalledExactlyOnceWith([id(1), id(2)]);
  });

  test('that is sent twice is done once, and the second answer says the same', async () => {
    const { library, db, changed } = aLibrary();
    const act = bookmark(id(1));
    const first = await library.act(act, page());
    expect(await library.act(act, page())).toEqual(first);
    expect(await db.journal.count()).toBe(1);
    expect(changed).toHaveBeenCalledOnce();
  });

  test('that is sent again to the next worker is done once', async () => {
    const { library, restart } = aLibrary();
    const act = anAct({ kind: 'note', id: id(1), text: 'перечитать' });
    const first = await library.act(act, page());
    const next = restart();
    expect(await next.library.act(act, page())).toEqual(first);
    expect((await next.db.marks.get(id(1)))?.note).toHaveLength(1);
  });

  test('that is sent twice at the same time is done once', async () => {
    const { library, db } = aLibrary();
    const act = opened();
    const [one, two] = await Promise.all([library.act(act, page()), library.act(act, page())]);
    expect(one).toEqual(two);
    expect(await db.journal.count()).toBe(1);
  });

  test('that changes nothing writes nothing and gives nothing to undo', async () => {
    const { library, db, changed } = aLibrary();
    await library.act(bookmark(id(1)), page());
    const again = given(await library.act(bookmark(id(1)), page()));
    expect(again.entry).toBeUndefined();
    expect(again.views[id(1)]).toMatchObject({ bookmarked: true });
    expect(await db.journal.count()).toBe(1);
    expect(changed).toHaveBeenCalledOnce();
  });

  test('is written whole or not at all', async () => {
    const { library, db } = aLibrary();
    await library.act(bookmark(id(1)), page());
    db.derived.hook('creating', () => {
      throw new Error('no more');
    });
    const before = await db.marks.toArray();
    await db.derived.delete('told');
    expect(await library.act(bookmark(id(2)), page())).toMatchObject({ ok: false });
    expect(await db.marks.toArray()).toEqual(before);
    expect(await db.journal.count()).toBe(1);
  });

  test('waits for the disk; a tick of progress does not', async () => {
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const { library } = aLibrary();
    await library.act(opened(), page());
    begun.mockClear();
    await library.act(bookmark(id(1)), page());
    await library.progress(aTick(), page());
    const writes = begun.mock.calls.filter(([, mode]) => mode === 'readwrite');
    begun.mockRestore();
    expect(writes.map(([, , options]) => options?.durability)).toEqual(['strict', 'relaxed']);
  });

  test('takes stamps that go on after the last worker’s, whatever the clock says', async () => {
    const { library, clock, restart, db } = aLibrary();
    await library.act(bookmark(id(1)), page());
    clock.now -= 365 * 24 * 3600_000;
    const next = restart();
    await next.library.act(anAct({ kind: 'bookmark', ids: [id(1)], value: false }), page());
    const stamps = (await db.journal.toArray()).map(({ stamp }) => stamp);
    expect(stamps).toHaveLength(2);
    expect(stamps[1]?.slice(13)).toBe(stamps[0]?.slice(13));
    expect((await db.marks.get(id(1)))?.bookmark?.value).toBe(false);
  });

  test('many at once all arrive, each with a stamp of its own', async () => {
    const { library, db } = aLibrary();
    await Promise.all(
      Array.from({ length: 30 }, (_, at) => library.act(bookmark(id(at + 1)), page())),
    );
    expect(await db.journal.count()).toBe(30);
    expect(await db.marks.count()).toBe(30);
  });
});

describe('undo', () => {
  test('takes an act back, and the undo of it does it again', async () => {
    const { library } = aLibrary();
    const { entry } = given(await library.act(bookmark(id(1)), page()));
    const undone = given(await library.undo({ act: 'a', of: entry as Stamp }, page()));
    expect(undone).toMatchObject({ changed: 1, left: 0, views: { 1: { bookmarked: false } } });
    const redone = given(await library.undo({ act: 'b', of: undone.entry as Stamp }, page()));
    expect(redone.views[id(1)]).toMatchObject({ bookmarked: true });
  });

  test('leaves what was changed since, and says so, also when it is sent twice', async () => {
    const { library } = aLibrary();
    const { entry } = given(await library.act(bookmark(id(1), id(2)), page()));
    await library.act(anAct({ kind: 'bookmark', ids: [id(2)], value: false }), page());
    const undo = { act: 'a', of: entry as Stamp };
    const undone = await library.undo(undo, page());
    expect(given(undone)).toMatchObject({ changed: 1, left: 1 });
    expect(await library.undo(undo, page())).toEqual(undone);
  });

  test('takes a batch of many entries back as one', async () => {
    const { library, db } = aLibrary();
    const ids = Array.from({ length: 1_200 }, (_, at) => id(at + 1));
    const { entry } = given(await library.act(bookmark(...ids), page()));
    expect(await db.journal.count()).toBeGreaterThan(1);
    const undone = given(await library.undo({ act: 'a', of: entry as Stamp }, page()));
    expect(undone.changed).toBe(1_200);
    expect(given(await library.marks({ ids }, page())).views).toEqual({});
  });

  test('of something that the journal does not know changes nothing, and is not called done', async () => {
    const { library, db } = aLibrary();
    const unknown = '0'.repeat(21) as Stamp;
    expect(await library.undo({ act: 'a', of: unknown }, page())).toMatchObject({
      error: { code: 'refused' },
    });
    expect(await db.journal.count()).toBe(0);
  });
});

describe('forgetting', () => {
  test('takes facts and copy with it, and undo brings the facts back', async () => {
    const { library, db } = aLibrary();
    await library.see({ teasers: [aTeaser()] }, page());
    await library.open({ id: id(1) }, page());
    await library.act(opened(), page());
    const facts = await db.articles.get(id(1));
    const forget = anAct({ kind: 'forget', ids: [id(1)] });
    const { entry, views } = given(await library.act(forget, page()));
    expect(views[id(1)]).toMatchObject({ state: 'unread', opened: false });
    expect([await db.articles.count(), await db.copies.count()]).toEqual([0, 0]);
    await library.undo({ act: 'a', of: entry as Stamp }, page());
    expect(await db.articles.get(id(1))).toEqual(facts);
    expect(given(await library.marks({ ids: [id(1)] }, page())).views[id(1)]?.state).toBe(
      'reading',
    );
  });
});

const aTick = () => ({ id: id(1), seen: 'f000000000000000', spent: 1_000, finished: false });

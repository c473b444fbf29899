import Dexie from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Stamp } from '../../../../../lib/library/model';
import { Database } from '../../../../../lib/library/store/base/database';
import { anAct, bookmark, given, id, opened, page } from '../a-library';
import { aSafeLibrary } from './a-safe-library';

const closed = { ok: false, error: { code: 'closed' } };
const unbookmark = (number: number) => anAct({ kind: 'bookmark', ids: [id(number)], value: false });

/** The browser refuses to open this database until `again` is called. */
function aBrokenDisk(name: string, error = 'UnknownError') {
  const real = indexedDB.open.bind(indexedDB);
  const open = vi.spyOn(indexedDB, 'open').mockImplementation((of, version) => {
    if (of === name) throw new DOMException('', error);
    return real(of, version);
  });
  const again = () => open.mockRestore();
  const remove = indexedDB.deleteDatabase.bind(indexedDB);
  /** What is wrong with it is gone when it is deleted. */
  const ifDeleted = () =>
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(of => {
      if (of === name) again();
      return remove(of);
    });
  return { again, ifDeleted };
}

afterEach(() => vi.restoreAllMocks());

describe('while the database cannot be opened', () => {
  const aBroken = async (error?: string) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const safe = aSafeLibrary();
    await safe.library.act(bookmark(id(1)), page());
    await safe.copy();
    safe.db.close();
    const disk = aBrokenDisk(safe.name, error);
    return { ...safe, ...safe.restart(), disk };
  };

  // A downgrade, a failing disk, a full one, an upgrade that broke off, files that are no database.
  test.each(['VersionError', 'UnknownError', 'QuotaExceededError', 'AbortError', 'DataError'])(
    'it is said at once, acts are kept, and it opens when it can: %s',
    async error => {
      const { library, disk, restart } = await aBroken(error);
      const code = error === 'QuotaExceededError' ? 'full' : 'closed';
      expect(await library.ready(undefined, page())).toEqual({ ok: false, error: { code } });
      const { views } = given(await library.act(bookmark(id(2)), page()));
      expect(views[id(2)]).toMatchObject({ bookmarked: true });
      disk.again();
      const next = restart();
      given(await next.library.ready(undefined, page()));
      const marks = await next.db.marks.bulkGet([id(1), id(2)]);
      expect(marks.map(one => one?.bookmark?.value)).toEqual([true, true]);
    },
  );

  test('acts are kept aside, and answers come from the mirror and them', async () => {
    const { library, area } = await aBroken();
    const { views, entry } = given(await library.act(bookmark(id(2)), page()));
    expect(views[id(2)]).toMatchObject({ bookmarked: true });
    expect(area.kept.has(`pending:${entry}`)).toBe(true);
    given(await library.act(opened(id(3)), page()));
    given(await library.act(unbookmark(1), page()));
    const now = given(await library.marks({ ids: [1, 2, 3, 4].map(id) }, page())).views;
    expect(now[id(1)]).toMatchObject({ bookmarked: false });
    expect(now[id(2)]).toMatchObject({ bookmarked: true });
    expect(now[id(3)]).toMatchObject({ state: 'reading' });
    expect(now[id(4)]).toBeUndefined();
  });

  test('they are in the library when it opens again, as of then and in their order', async () => {
    const { library, clock, disk, restart, area } = await aBroken();
    given(await library.act(bookmark(id(2)), page()));
    const then = clock.now;
    given(await library.act(unbookmark(1), page()));
    given(await library.act(bookmark(id(1)), page()));
    clock.now += 60_000;
    disk.again();
    const next = restart();
    given(await next.library.act(unbookmark(1), page()));
    const marks = await next.db.marks.bulkGet([id(1), id(2)]);
    expect(marks.map(one => one?.bookmark?.value)).toEqual([false, true]);
    expect(marks[1]?.bookmark?.at).toBe(then);
    expect((await next.db.journal.toArray()).map(({ kind }) => kind)).toEqual(
      Array(5).fill('bookmark'),
    );
    expect([...area.kept.keys()].filter(key => key.startsWith('pending:'))).toEqual([]);
  });

  test('an act that is sent twice is kept once, also by the library later', async () => {
    const { library, disk, restart } = await aBroken();
    const act = bookmark(id(2));
    const first = await library.act(act, page());
    expect(await library.act(act, page())).toEqual(first);
    disk.again();
    const next = restart();
    await next.library.act(act, page());
    expect(await next.db.journal.count()).toBe(2);
  });

  test('an act can be undone, and what the closed journal holds cannot', async () => {
    const { library, area } = await aBroken();
    const { entry } = given(await library.act(bookmark(id(2)), page()));
    const undone = given(await library.undo({ act: 'u', of: entry as Stamp }, page()));
    expect(undone.views[id(2)]).toMatchObject({ bookmarked: false });
    expect([...area.kept.keys()].filter(key => key.startsWith('pending:'))).toEqual([]);
    expect(await library.undo({ act: 'v', of: '0'.repeat(21) as Stamp }, page())).toEqual(closed);
  });

  test('its toast still takes an act back when the library has opened meanwhile', async () => {
    const { library, disk } = await aBroken();
    const { entry } = given(await library.act(bookmark(id(2)), page()));
    disk.again();
    given(await library.ready(undefined, page()));
    const undone = given(await library.undo({ act: 'u', of: entry as Stamp }, page()));
    expect(undone).toMatchObject({ changed: 1, views: { [id(2)]: { bookmarked: false } } });
  });

  test('one that only a newer version understands keeps nothing shut, and waits for that version', async () => {
    const { library, disk, area, restart } = await aBroken();
    const { entry = '' } = given(await library.act(bookmark(id(2)), page()));
    const key = `pending:${entry}`;
    area.kept.set(key, { ...(area.kept.get(key) as object), what: { kind: 'shelve', shelf: 'a' } });
    given(await library.act(bookmark(id(3)), page()));
    disk.again();
    const next = restart();
    given(await next.library.ready(undefined, page()));
    expect((await next.db.marks.get(id(3)))?.bookmark?.value).toBe(true);
    expect(area.kept.get('pending')).toEqual([entry]);
    expect(area.kept.has(key)).toBe(true);
  });

  test('an article can be read', async () => {
    const { library } = await aBroken();
    expect(given(await library.open({ id: id(7) }, page()))).toMatchObject({
      body: { html: '<p>Текст</p>' },
    });
  });

  test('it is made anew from its copies at one word of the reader', async () => {
    const { library, disk, db } = await aBroken();
    given(await library.act(bookmark(id(2)), page()));
    disk.ifDeleted();
    given(await library.rebuild(undefined, page()));
    const marks = await db.marks.bulkGet([id(1), id(2)]);
    expect(marks.map(one => one?.bookmark?.value)).toEqual([true, true]);
    expect((await db.derived.get('recovered'))?.value).toMatchObject({ articles: 1 });
    given(await library.recoverySeen(undefined, page()));
    expect(await db.derived.get('recovered')).toBeUndefined();
  });

  test('it is not thrown away for a copy when it opens after all', async () => {
    const { library, disk, db } = await aBroken();
    expect(await library.ready(undefined, page())).toEqual(closed);
    disk.again();
    given(await library.rebuild(undefined, page()));
    expect(await db.derived.get('recovered')).toBeUndefined();
    expect(await db.journal.count()).toBe(1);
  });

  test('it is not thrown away for nothing: without a copy it is left as it is, and that is said', async () => {
    const { library, disk, area, folder, restart } = await aBroken();
    area.kept.clear();
    folder.files.clear();
    disk.ifDeleted();
    expect(await library.rebuild(undefined, page())).toEqual({
      ok: false,
      error: { code: 'uncopied' },
    });
    disk.again();
    expect(await restart().db.marks.count()).toBe(1);
  });
});

describe('a disk that is full', () => {
  const aFull = async () => {
    const safe = aSafeLibrary();
    await safe.library.act(bookmark(id(1)), page());
    await safe.copy();
    const disk = { hasRoom: false };
    safe.db.marks.hook('creating', () => {
      if (!disk.hasRoom) throw new DOMException('', 'QuotaExceededError');
    });
    return { ...safe, disk };
  };
  // As Firefox says it.
  const noRoom = new Error('QuotaExceededError: storage.local API call exceeded its quota.');

  test('what finds no room in the database is kept beside it, and is in it when there is room', async () => {
    const { library, restart, disk } = await aFull();
    const { views } = given(await library.act(bookmark(id(2)), page()));
    expect(views[id(2)]).toMatchObject({ bookmarked: true });
    const now = given(await library.marks({ ids: [1, 2].map(id) }, page())).views;
    expect([now[id(1)]?.bookmarked, now[id(2)]?.bookmarked]).toEqual([true, true]);
    disk.hasRoom = true;
    const next = restart();
    given(await next.library.ready(undefined, page()));
    expect((await next.db.marks.get(id(2)))?.bookmark?.value).toBe(true);
  });

  test('that is why it does not open; nor is it made anew for it: its copies know less', async () => {
    const { library, db } = await aFull();
    given(await library.act(bookmark(id(2)), page()));
    const full = { ok: false, error: { code: 'full' } };
    expect(await library.ready(undefined, page())).toMatchObject(full);
    expect(await library.rebuild(undefined, page())).toMatchObject(full);
    await db.open();
    expect(await db.journal.count()).toBe(1);
  });

  test('what finds no room anywhere is said to be missing, and what was kept before is there', async () => {
    const { library, area, db } = await aFull();
    vi.spyOn(area, 'set').mockRejectedValue(noRoom);
    const full = { ok: false, error: { code: 'full' } };
    expect(await library.act(bookmark(id(2)), page())).toMatchObject(full);
    const { views } = given(await library.marks({ ids: [1, 2].map(id) }, page()));
    expect([views[id(1)]?.bookmarked, views[id(2)]]).toEqual([true, undefined]);
    db.close();
    aBrokenDisk(db.name);
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(await library.act(bookmark(id(2)), page())).toMatchObject(full);
  });
});

test('a connection that broke off is another one when the next thing is asked', async () => {
  const { library, db } = aSafeLibrary();
  given(await library.act(bookmark(id(1)), page()));
  const broken = new DOMException('', 'InvalidStateError');
  const clear = vi.spyOn(db.requests, 'clear').mockRejectedValueOnce(broken);
  const before = db.backendDB();
  expect(await library.clearRequests(undefined, page())).toMatchObject({
    error: { code: 'storage' },
  });
  given(await library.clearRequests(undefined, page()));
  expect(clear).toHaveBeenCalledTimes(2);
  expect(db.backendDB()).not.toBe(before);
});

describe('a database of another version', () => {
  test('that is newer opens, and what it added is kept', async () => {
    const safe = aSafeLibrary();
    await safe.library.act(bookmark(id(1)), page());
    safe.db.close();
    const newer = new Database(safe.name);
    newer.version(3).stores({ shelves: '&name' });
    await newer.open();
    await newer.table('shelves').put({ name: 'later' });
    await newer.table('marks').update(id(1), { stars: 5 });
    newer.close();
    const { library, db } = safe.restart();
    given(await library.act(anAct({ kind: 'note', id: id(1), text: 'x' }), page()));
    expect(await db.marks.get(id(1))).toMatchObject({ stars: 5, note: [{ text: 'x' }] });
    db.close();
    await newer.open();
    expect(await newer.table('shelves').count()).toBe(1);
    expect(newer.verno).toBe(3);
    newer.close();
  });

  test('that another page holds fast is told, not waited for', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const safe = aSafeLibrary();
    await safe.library.act(bookmark(id(1)), page());
    await safe.copy();
    safe.db.close();
    const { db, library } = safe.restart();
    const blocked = vi.spyOn(Database.prototype, 'open').mockImplementation(function (this: Dexie) {
      queueMicrotask(() => this.on('blocked').fire(new Event('blocked')));
      return new Dexie.Promise(() => {});
    });
    given(await library.act(bookmark(id(2)), page()));
    expect(await library.ready(undefined, page())).toEqual(closed);
    blocked.mockRestore();
    given(await library.ready(undefined, page()));
    expect((await db.marks.get(id(2)))?.bookmark?.value).toBe(true);
  });
});

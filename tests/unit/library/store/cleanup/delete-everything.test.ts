import { describe, expect, test, vi } from 'vitest';
import type { ArticleId } from '../../../../../lib/habr/facts';
import type { Stamp } from '../../../../../lib/library/model';
import { createMirror } from '../../../../../lib/library/store/backup-copies/mirror';
import { storageUsedIn } from '../../../../../lib/settings-page/storage-used';
import { anAct, aTeaser, bookmark, given, id, page } from '../a-library';
import { aSafeLibrary } from '../broken-database/a-safe-library';

const own = { ...page(), kind: 'own' as const };
const read = (...ids: ArticleId[]) => anAct({ kind: 'read', ids, value: true });

/** A reader with a bookmark, something read, a copy and a request. */
async function aReader() {
  const here = aSafeLibrary();
  const { library, db } = here;
  given(await library.act(bookmark(id(1)), page()));
  given(await library.act(read(id(2)), page()));
  given(await library.open({ id: id(3) }, page()));
  await db.requests.add({ at: 1, url: '/3', why: 'open', ms: 1, bytes: 1 });
  const views = async (of: typeof library = library) =>
    given(await of.marks({ ids: [id(1), id(2)] }, page())).views;
  const clear = async () =>
    expect(given(await library.clear(undefined, own))).toEqual({ done: true });
  const counts = () =>
    Promise.all(
      [db.marks, db.journal, db.articles, db.copies, db.visits, db.requests].map(one =>
        one.count(),
      ),
    );
  return { ...here, views, clear, counts };
}

describe('clearing everything', () => {
  test('leaves nothing, and comes back whole', async () => {
    const { library, views, clear, counts, db } = await aReader();
    const [before, many] = [await views(), await counts()];
    const { copies } = await storageUsedIn(db);
    expect(copies.count).toBe(1);
    await clear();
    expect(await counts()).toEqual([0, 0, 0, 0, 0, 0]);
    expect(await views()).toEqual({});
    given(await library.unclear(undefined, own));
    expect([await views(), await counts()]).toEqual([before, many]);
    expect((await storageUsedIn(db)).copies, 'the settings tell of them').toEqual(copies);
  });

  test('what was forgotten before has its name again when it is brought back after', async () => {
    const { library, clear, db } = await aReader();
    given(await library.see({ teasers: [aTeaser({ id: id(2) })] }, page()));
    const { entry } = given(await library.act(anAct({ kind: 'forget', ids: [id(2)] }), page()));
    await clear();
    given(await library.unclear(undefined, own));
    given(await library.undo({ act: 'u', of: entry as Stamp }, page()));
    expect((await db.articles.get(id(2)))?.title).toBe(aTeaser().title);
  });

  test('what was done since stays beside what comes back', async () => {
    const { library, views, clear } = await aReader();
    await clear();
    given(await library.act(read(id(1)), page()));
    expect(await views()).toMatchObject({ [id(1)]: { state: 'read', bookmarked: false } });
    given(await library.unclear(undefined, own));
    expect(await views()).toMatchObject({
      [id(1)]: { state: 'read', bookmarked: true },
      [id(2)]: { state: 'read' },
    });
  });

  test('twice comes back all the same', async () => {
    const { library, views, clear } = await aReader();
    const before = await views();
    await clear();
    await clear();
    given(await library.unclear(undefined, own));
    expect(await views()).toEqual(before);
  });

  test('after the next start it is gone for good, from every copy too', async () => {
    const { library, views, clear, copy, area, snapshots, lose, restart } = await aReader();
    await copy();
    await clear();
    given(await library.act(read(id(5)), page()));
    await library.letGo();
    given(await library.unclear(undefined, own));
    expect(await views()).toEqual({});
    await vi.waitFor(async () =>
      expect([...(await createMirror(area).read()).keys()]).toEqual([id(5)]),
    );
    expect((await snapshots.newest())?.journal.map(({ kind }) => kind) ?? ['verdict']).toEqual([
      'verdict',
    ]);
    await lose();
    expect(await views(restart().library)).toEqual({});
  });

  test('the next start also takes what a trial of a backup left whose page was closed', async () => {
    const { library, clear, db } = await aReader();
    const trial = db.beside('drill');
    await trial.marks.put({ id: id(1), note: [] });
    trial.close();
    await clear();
    await library.letGo();
    expect(await trial.open().then(() => trial.marks.count())).toBe(0);
  });

  test('a start that was interrupted before the copies were gone is made up for at the next', async () => {
    const { clear, copy, area, snapshots, restart, library } = await aReader();
    await copy();
    await clear();
    vi.spyOn(area, 'remove').mockRejectedValueOnce(new Error('ended'));
    await expect(library.letGo()).rejects.toThrow('ended');
    await restart().library.letGo();
    expect([...(await createMirror(area).read()).keys()]).toEqual([]);
    expect((await snapshots.newest())?.records ?? []).toEqual([]);
  });

  test('a return that was interrupted is finished at the next start', async () => {
    const { library, views, clear, db } = await aReader();
    const before = await views();
    await clear();
    await db.derived.update('cleared', { value: { at: 0, returning: true } });
    await library.letGo();
    expect(await views()).toEqual(before);
  });

  test('what the site asked for is still heeded', async () => {
    const { db, clear } = await aReader();
    const breaker = { name: 'breaker' as const, value: { failures: 3, until: 9e12 } };
    await db.derived.put(breaker);
    await clear();
    expect(await db.derived.get('breaker')).toEqual(breaker);
  });
});

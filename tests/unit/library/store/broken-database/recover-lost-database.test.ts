import { describe, expect, test } from 'vitest';
import { rebuild } from '../../../../../lib/library/acts/marks-from-journal';
import { viewOf } from '../../../../../lib/library/marks/view-of-marks';
import { createMirror } from '../../../../../lib/library/store/backup-copies/mirror';
import { anAct, aTeaser, bookmark, DAY, given, id, opened, page } from '../a-library';
import { aSafeLibrary } from './a-safe-library';

const note = (text: string) => anAct({ kind: 'note', id: id(3), text });
const tick = { id: id(1), seen: 'ffff000000000000', spent: 9_000, finished: false };
const place = { block: 'p3', offset: 0, share: 0.25 };

describe('a library whose database is gone', () => {
  test('has every decision again, and history and places as of the snapshot', async () => {
    const safe = aSafeLibrary();
    await safe.library.see({ teasers: [aTeaser()] }, page());
    await safe.library.act(opened(), page());
    await safe.library.progress({ ...tick, place }, page());
    await safe.copy();
    safe.clock.now += DAY / 2;
    await safe.library.act(bookmark(id(2)), page());
    await safe.library.act(note('позже'), page());
    await safe.library.act(opened(id(5)), page());
    await safe.copy();
    await safe.lose();

    const { library, db } = safe.restart();
    given(await library.ready(undefined, page()));
    const { views } = given(await library.marks({ ids: [1, 2, 3, 5].map(id) }, page()));
    expect(views[id(1)]).toMatchObject({ state: 'reading', percent: 25 });
    expect(views[id(2)]).toMatchObject({ bookmarked: true });
    expect((await db.marks.get(id(3)))?.note?.[0]?.text).toBe('позже');
    expect((await db.marks.get(id(1)))?.place?.value).toEqual(place);
    expect((await db.articles.get(id(1)))?.title).toBe(aTeaser().title);
    expect(views[id(5)], 'what was read after the snapshot is not known').toBeUndefined();
    expect((await db.derived.get('recovered'))?.value).toEqual({
      ...{ at: safe.clock.now, articles: 3, snapshotAt: safe.clock.now - DAY / 2 },
    });
  });

  test('has the decisions without a snapshot, too, and says that there was none', async () => {
    const safe = aSafeLibrary();
    await safe.library.act(bookmark(id(1)), page());
    await safe.copy();
    safe.folder.files.clear();
    await safe.lose();
    const { library, db } = safe.restart();
    const { views } = given(await library.marks({ ids: [id(1)] }, page()));
    expect(views[id(1)]).toMatchObject({ bookmarked: true });
    expect((await db.derived.get('recovered'))?.value).toEqual({ at: safe.clock.now, articles: 1 });
  });

  test('takes a new name for its stamps, and acts on as before', async () => {
    const safe = aSafeLibrary();
    await safe.library.act(bookmark(id(1)), page());
    const device = (await safe.db.derived.get('device'))?.value;
    await safe.copy();
    await safe.lose();
    safe.clock.now -= 365 * DAY;
    const { library, db } = safe.restart();
    const act = anAct({ kind: 'bookmark', ids: [id(1)], value: false });
    const { views } = given(await library.act(act, page()));
    expect(views[id(1)]).toMatchObject({ bookmarked: false });
    expect((await db.derived.get('device'))?.value).not.toBe(device);
  });

  test('has a journal that rebuilds all that was decided', async () => {
    const safe = aSafeLibrary('opened');
    await safe.library.act(opened(), page());
    await safe.copy();
    await safe.library.act(bookmark(id(2), id(3)), page());
    await safe.library.act(note('a'), page());
    await safe.library.act(anAct({ kind: 'tag', id: id(4), tag: 'later', value: true }), page());
    await safe.library.act(anAct({ kind: 'forget', ids: [id(2)] }), page());
    await safe.copy();
    await safe.lose();
    const { library, db } = safe.restart();
    await library.ready(undefined, page());
    const rebuilt = new Map(rebuild(await db.journal.toArray()).map(one => [one.id, one]));
    for (const marks of await db.marks.toArray()) {
      expect(viewOf(rebuilt.get(marks.id))).toEqual(viewOf(marks));
      expect(rebuilt.get(marks.id)?.note).toEqual(marks.note);
      expect(rebuilt.get(marks.id)?.tags).toEqual(marks.tags);
      expect(rebuilt.get(marks.id)?.forgotten).toEqual(marks.forgotten);
    }
  });

  test('that was lost again while it was brought back is brought back again', async () => {
    const safe = aSafeLibrary();
    await safe.library.act(
      bookmark(...Array.from({ length: 3_000 }, (_, at) => id(at + 1))),
      page(),
    );
    await safe.copy();
    await safe.lose();
    const second = safe.restart();
    second.db.on('ready', () => second.db.close());
    await second.library.ready(undefined, page()).catch(() => {});
    second.db.close();
    const { library, db } = safe.restart();
    given(await library.ready(undefined, page()));
    expect(await db.marks.where('bookmark.at').above(0).count()).toBe(3_000);
    // Thousands of rows take the database of the tests seconds.
  }, 20_000);

  test('has its decisions though the browser gives no folder; a new library opens without one, too', async () => {
    const safe = aSafeLibrary();
    safe.folder.names = async () => Promise.reject(new DOMException('', 'SecurityError'));
    given(await safe.library.act(bookmark(id(1)), page()));
    await createMirror(safe.area).flush(safe.db);
    await safe.lose();
    const { library } = safe.restart();
    given(await library.ready(undefined, page()));
    const { views } = given(await library.marks({ ids: [id(1)] }, page()));
    expect(views[id(1)]).toMatchObject({ bookmarked: true });
  });

  test('with no copies is a new library, and nothing is said', async () => {
    const { library, db } = aSafeLibrary();
    given(await library.ready(undefined, page()));
    expect(await db.derived.get('recovered')).toBeUndefined();
    expect(await db.journal.count()).toBe(0);
  });

  test('is not filled from copies while it is whole', async () => {
    const safe = aSafeLibrary();
    await safe.library.act(bookmark(id(1)), page());
    await safe.copy();
    await safe.library.act(anAct({ kind: 'bookmark', ids: [id(1)], value: false }), page());
    const { library } = safe.restart();
    const { views } = given(await library.marks({ ids: [id(1)] }, page()));
    expect(views[id(1)]?.bookmarked).toBeFalsy();
  });
});

import { describe, expect, test } from 'vitest';
import type { ListKey } from '../../../../lib/habr/facts';
import { writeNote } from '../../../../lib/library/store/base/derived-records';
import { aLibrary, aTeaser, bookmark, DAY, given, id, MINUTE, opened, page } from './a-library';

const list = 'users/derunat/articles' as ListKey;
const viewsOf = async (
  { library }: Pick<ReturnType<typeof aLibrary>, 'library'>,
  ...ids: number[]
) => given(await library.marks({ ids: ids.map(id) }, page())).views;

describe('marks', () => {
  test('are told of known articles only', async () => {
    const one = aLibrary();
    await one.library.act(bookmark(id(2)), page());
    expect(Object.keys(await viewsOf(one, 1, 2, 3))).toEqual(['2']);
  });

  test('are told by a worker that has just started, from the index alone', async () => {
    const one = aLibrary();
    await one.library.act(bookmark(id(1)), page());
    await one.db.marks.clear(); // the index stays as new as the journal
    expect(Object.keys(await viewsOf(one.restart(), 1))).toEqual(['1']);
  });

  test.each([
    ['is lost', (db: ReturnType<typeof aLibrary>['db']) => db.derived.delete('index')],
    [
      'lags',
      (db: ReturnType<typeof aLibrary>['db']) =>
        writeNote(db, 'index', { upTo: '', ids: new Uint32Array(), bits: new Uint16Array() }),
    ],
  ])('are right when the index %s', async (_, harm) => {
    const one = aLibrary();
    await one.library.act(bookmark(id(1)), page());
    await one.library.act(opened(id(2)), page());
    const before = await viewsOf(one, 1, 2);
    await harm(one.db);
    const next = one.restart();
    expect(await viewsOf(next, 1, 2)).toEqual(before);
    expect(await next.db.derived.get('index')).toBeDefined();
  });

  test('show progress, which no journal entry tells of, also in the next worker', async () => {
    const one = aLibrary();
    await one.library.act(opened(id(1)), page());
    const seen = 'ffffffff00000000';
    await one.library.progress({ id: id(1), seen, spent: 1_000, finished: false }, page());
    expect(await viewsOf(one, 1)).toMatchObject({ 1: { state: 'reading', percent: 50 } });
    expect(await viewsOf(one.restart(), 1)).toEqual(await viewsOf(one, 1));
  });

  test('a finished article is journaled, told, and can be undone by the entry', async () => {
    const one = aLibrary();
    await one.library.act(opened(id(1)), page());
    const tick = { id: id(1), seen: 'f'.repeat(16), spent: 4 * MINUTE, finished: true };
    const sitting = { ms: 4 * MINUTE, from: 0, to: 1 };
    const done = given(await one.library.progress({ ...tick, sitting }, page()));
    expect(done.views[id(1)]?.state).toBe('read');
    expect((await one.db.journal.toArray()).map(({ kind }) => kind)).toEqual([
      'opened',
      'finished',
      'sat',
    ]);
    const undo = { act: 'a', of: done.entry ?? ('' as never) };
    expect(given(await one.library.undo(undo, page())).views[id(1)]?.state).toBe('reading');
  });
});

describe('cards that were seen', () => {
  test('leave facts: a later look overlays what it knows and keeps the rest', async () => {
    const { library, db, clock } = aLibrary();
    await library.see({ teasers: [aTeaser({ views: 10, level: 'high' })] }, page());
    const [first] = await db.articles.toArray();
    clock.now += MINUTE;
    await library.see({ teasers: [aTeaser({ views: 12 })] }, page());
    expect(await db.articles.toArray()).toEqual([
      { ...first, views: 12, factsAt: clock.now, firstSeenAt: first?.firstSeenAt },
    ]);
    expect(first).toMatchObject({ level: 'high', from: 'card' });
  });

  test('leave the author’s title where the browser has translated the page', async () => {
    const one = aLibrary();
    const seen = (number: number, title: string) => aTeaser({ id: id(number), title });
    await one.library.see({ teasers: [seen(1, 'О языке')] }, page());
    const translated = [seen(1, 'About language'), seen(2, 'New')];
    await one.library.see({ teasers: translated, isTranslated: true }, page());
    const titles = async () => (await one.db.articles.toArray()).map(({ title }) => title);
    expect(await titles()).toEqual(['О языке', '']);
    await one.library.see({ teasers: [seen(2, 'Новое')] }, page());
    expect(await titles()).toEqual(['О языке', 'Новое']);
  });

  test('that say nothing new are not written again, but once a day', async () => {
    const { library, db, clock } = aLibrary();
    await library.see({ teasers: [aTeaser()] }, page());
    const before = await db.articles.toArray();
    clock.now += MINUTE;
    await library.see({ teasers: [aTeaser()] }, page());
    expect(await db.articles.toArray()).toEqual(before);
    clock.now += DAY;
    await library.see({ teasers: [aTeaser()] }, page());
    expect((await db.articles.toArray())[0]?.factsAt).toBe(clock.now);
  });

  test('mark nothing and start no request', async () => {
    const { library, db, fetchArticle } = aLibrary();
    const teasers = Array.from({ length: 500 }, (_, at) => aTeaser({ id: id(at + 1) }));
    for (let look = 0; look < 10; look += 1) await library.see({ list, teasers }, page());
    expect(await db.articles.count()).toBe(500);
    expect(await db.marks.count()).toBe(0);
    expect(fetchArticle).not.toHaveBeenCalled();
  });

  test('on a first visit nothing is new; half an hour later what was published since is', async () => {
    const { library, clock } = aLibrary();
    const edge = async () => given(await library.marks({ ids: [], list }, page())).edge;
    const look = (publishedAt: number) =>
      library.see({ list, teasers: [aTeaser({ publishedAt })] }, page());
    await look(1_000);
    expect(await edge()).toBeUndefined();
    clock.now += 30 * MINUTE;
    expect(await edge()).toBe(1_000);
    await look(2_000);
    expect(await edge()).toBe(1_000);
    clock.now += 30 * MINUTE;
    expect(await edge()).toBe(2_000);
  });
});

describe('the rest of the library', () => {
  test('keeps reports of pages that were not understood, one per tab, until they are', async () => {
    const { library, db } = aLibrary();
    const report = { url: 'https://habr.com/ru/feed/', counts: { card: 0 } };
    await library.health(report, page(1));
    await library.health(report, page(2));
    await library.see({ teasers: [aTeaser()] }, page(1));
    expect(await db.derived.get('health')).toMatchObject({ value: [{ tab: 2, ...report }] });
  });

  test('runs a page file in the page that asked', async () => {
    const { library, inject } = aLibrary();
    expect(await library.load({ file: 'page' }, page(7))).toEqual({ ok: true, value: null });
    expect(inject).toHaveBeenCalledExactlyOnceWith('page', page(7));
  });

  test('says so when the database cannot be opened', async () => {
    const { library, db } = aLibrary();
    db.close();
    expect(await library.act(bookmark(id(1)), page())).toMatchObject({
      error: { code: 'storage' },
    });
    expect(await library.ready(undefined, { kind: 'own', tab: -1, frame: 0 })).toMatchObject({
      ok: true,
    });
  });
});

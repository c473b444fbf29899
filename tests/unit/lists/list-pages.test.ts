import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Marks, Stamp } from '../../../lib/library/model';
import { Database } from '../../../lib/library/store/base/database';
import { orders } from '../../../lib/lists/list-orders';
import { createPages } from '../../../lib/lists/list-pages';
import { id } from '../library/store/a-library';
import { idsOf } from '../popup/a-popup';

const SIZE = 10;
const ended: AbortController[] = [];
afterEach(() => {
  for (const one of ended.splice(0)) one.abort();
});

let databases = 0;
/** Articles opened at the given moments, numbered from 1 on, in a history of pages of ten. */
const historyOf = (...times: number[]) =>
  historyWith(...times.map((last, at) => openedAt(at + 1, last)));

async function historyWith(...marks: Marks[]) {
  const db = new Database(`pages-${++databases}`);
  await db.marks.bulkPut(marks);
  const lifetime = new AbortController();
  ended.push(lifetime);
  const failed = vi.fn();
  const source = { db, failed, urlOf: (one: string) => one };
  const { list, more } = createPages(
    { source, order: orders.history, size: SIZE },
    lifetime.signal,
  );
  const shows = (check: () => void) => vi.waitFor(check, { timeout: 2_000, interval: 5 });
  return { db, list, more, shows, ids: () => idsOf(list.value.rows) };
}

const openedAt = (number: number, last: number): Marks => ({
  id: id(number),
  reading: { round: '' as Stamp | '', first: last, last, seen: '0000000000000000', spent: 0 },
});
const noReading = { round: '' as const, seen: '0000000000000000', spent: 0 };
const verdictAt = (at: number, value: 'read' | 'unread' | 'rule' = 'read'): Partial<Marks> => ({
  verdict: { value, at, stamp: `${at}` as Stamp },
});
const markedAt = (number: number, at: number): Marks => ({ id: id(number), ...verdictAt(at) });
const importedAt = (number: number, at: number): Marks => ({
  id: id(number),
  reading: { ...noReading, finished: { at, by: 'import' } },
});
const down = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_, at) => from - at);

describe('a list by pages', () => {
  test('begins with the newest, and says that there is more', async () => {
    const { list, shows, ids } = await historyOf(...down(25, 1).reverse());
    await shows(() => expect(ids()).toEqual(down(25, 16)));
    expect(list.value.more).toBe(true);
  });

  test('brings every row once, and says when that was all', async () => {
    const { list, more, shows, ids } = await historyOf(...down(25, 1).reverse());
    await shows(() => expect(ids().length).toBe(10));
    more();
    await shows(() => expect(ids()).toEqual(down(25, 6)));
    more();
    await shows(() => expect(ids()).toEqual(down(25, 1)));
    expect(list.value.more).toBe(false);
  });

  test('asked twice at once, brings one page', async () => {
    const { more, shows, ids } = await historyOf(...down(25, 1).reverse());
    await shows(() => expect(ids().length).toBe(10));
    more();
    more();
    more();
    await shows(() => expect(ids()).toEqual(down(25, 6)));
  });

  test('rows of one moment stay on one page', async () => {
    const { more, shows, ids } = await historyOf(...Array(13).fill(500), 400, 300);
    await shows(() => expect(ids().length).toBe(13));
    more();
    await shows(() => expect([...ids()].sort((a, b) => a - b)).toEqual(down(15, 1).reverse()));
  });

  test('a row that is opened again goes up, from whatever page it stood on', async () => {
    const { db, more, shows, ids } = await historyOf(...down(15, 1).reverse());
    await shows(() => expect(ids().length).toBe(10));
    more();
    await shows(() => expect(ids().length).toBe(15));
    await db.marks.put(openedAt(3, 99));
    await shows(() => expect(ids()).toEqual([3, ...down(15, 1).filter(one => one !== 3)]));
  });

  test('rows of an older time that come later take their places', async () => {
    const { db, shows, ids } = await historyOf(30, 20, 10);
    await shows(() => expect(ids()).toEqual([1, 2, 3]));
    await db.marks.bulkPut([openedAt(4, 15), openedAt(5, 5)]);
    await shows(() => expect(ids()).toEqual([1, 2, 4, 3, 5]));
  });
});

describe('the history', () => {
  test('has what was marked by hand and what was read elsewhere among what was opened', async () => {
    const { shows, ids } = await historyWith(
      openedAt(1, 10),
      markedAt(2, 20),
      openedAt(3, 30),
      importedAt(4, 25),
    );
    await shows(() => expect(ids()).toEqual([3, 4, 2, 1]));
  });

  test('shows an article once, at its latest time, over all pages', async () => {
    const marked = down(25, 1).map(at => ({ ...openedAt(at, at), ...verdictAt(at * 10) }));
    const { more, list, shows, ids } = await historyWith(...marked, openedAt(26, 105));
    await shows(() => expect(ids()).toEqual(down(25, 16)));
    more();
    await shows(() => expect(ids().length).toBe(20));
    more();
    await shows(() => expect(ids()).toEqual([...down(25, 11), 26, ...down(10, 1)]));
    expect(list.value).toMatchObject({ more: false });
    expect(list.value.rows.at(0)?.at).toBe(250);
  });

  test('follows a mark that is set and undone, from whatever page the article stands on', async () => {
    const { db, more, shows, ids } = await historyOf(...down(15, 1).reverse());
    await shows(() => expect(ids().length).toBe(10));
    more();
    await shows(() => expect(ids().length).toBe(15));
    await db.marks.update(id(3), verdictAt(99));
    await shows(() => expect(ids()).toEqual([3, ...down(15, 1).filter(one => one !== 3)]));
    await db.marks.update(id(3), verdictAt(100, 'rule'));
    await shows(() => expect(ids()).toEqual(down(15, 1)));
  });

  test('leaves out what was marked unread and never opened', async () => {
    const { shows, ids } = await historyWith(
      openedAt(1, 10),
      { ...importedAt(2, 20), ...verdictAt(30, 'unread') },
      { id: id(3), ...verdictAt(30, 'rule') },
    );
    await shows(() => expect(ids()).toEqual([1]));
  });
});

import { describe, expect, test } from 'vitest';
import type { Marks } from '../../../../../lib/library/model';
import { Database } from '../../../../../lib/library/store/base/database';
import { pagesOf } from '../../../../../lib/library/store/base/read-in-pages';
import { id } from '../a-library';

const numbered = (count: number): Marks[] =>
  Array.from({ length: count }, (_, at) => ({ id: id(at + 1) }));

let databases = 0;
async function holding(marks: Marks[]) {
  const db = new Database(`pages-${++databases}`);
  await db.marks.bulkPut(marks);
  return db;
}

const idsOf = (rows: Marks[]) => rows.map(one => one.id);

describe('rows page by page', () => {
  test.each([
    [0, []],
    [1, [1]],
    [5, [5]],
    [6, [5, 1]],
    [15, [5, 5, 5]],
    [17, [5, 5, 5, 2]],
  ])('%i rows are each handed out once, by key, in pages of %j', async (count, sizes) => {
    const db = await holding(numbered(count));
    const pages = [];
    for await (const page of pagesOf(db.marks, 5)) pages.push(page);
    expect(pages.map(({ length }) => length)).toEqual(sizes);
    expect(idsOf(pages.flat())).toEqual(await db.marks.toCollection().primaryKeys());
  });

  test('what is taken away on the way costs no other row its place', async () => {
    const db = await holding(numbered(40));
    const met = [];
    for await (const page of pagesOf(db.marks, 7)) {
      met.push(...idsOf(page));
      await db.marks.bulkDelete(idsOf(page));
    }
    expect(met).toHaveLength(40);
    expect(await db.marks.count()).toBe(0);
  });

  test('in a transaction all are of one moment, and other tables are read in between', async () => {
    const db = await holding(numbered(40));
    const other = new Database(db.name);
    await other.open();
    let written: Promise<unknown> | undefined;
    const met = await db.transaction('r', [db.marks, db.articles], async () => {
      const met = [];
      for await (const page of pagesOf(db.marks, 7)) {
        // From another connection, as an act of another page would come.
        written ??= Promise.resolve(other.marks.bulkPut(numbered(99)));
        await db.articles.bulkGet(idsOf(page));
        met.push(...idsOf(page));
      }
      return [...met, ...(await db.marks.toCollection().primaryKeys())];
    });
    await written;
    expect(met).toHaveLength(80);
    expect(await db.marks.count()).toBe(99);
  });
});

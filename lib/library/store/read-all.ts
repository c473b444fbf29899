import Dexie, { type IndexableType, type Table } from 'dexie';

const PAGE = 2_000;

/**
 * All rows of a table, by its key ascending, some at a time: thousands in one answer hold up a page for seconds.
 * May run inside a transaction.
 * @param take What becomes of each page on its way.
 */
export async function readAll<T, K extends IndexableType, R>(
  table: Table<T, K>,
  keyOf: (row: T) => K,
  take: (page: T[]) => R[] | PromiseLike<R[]>,
): Promise<R[]> {
  const all: R[] = [];
  let after: IndexableType = Dexie.minKey;
  for (;;) {
    const page = await table.where(':id').above(after).limit(PAGE).toArray();
    for (const row of await take(page)) all.push(row);
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return all;
    after = keyOf(last);
  }
}

import Dexie, { type IndexableType, type Table } from 'dexie';

/**
 * All rows of a table, by its key ascending, some at a time: thousands in one answer hold up a page for
 * seconds, and a library need not be held whole. A page begins after the last key of the one before it, so
 * each costs the same, wherever it stands, and rows may go on the way. Inside a transaction all pages are of
 * one moment, as long as nothing but the database is waited for; outside of one, acts come in between.
 *
 * @param table One whose key is a field of its rows.
 * @param size Rows of a page at most; none is empty.
 */
export async function* pagesOf<T extends object, K extends IndexableType>(
  table: Table<T, K>,
  size: number,
): AsyncGenerator<T[]> {
  const field = table.schema.primKey.keyPath as string;
  let after: IndexableType = Dexie.minKey;
  for (;;) {
    const page = await table.where(':id').above(after).limit(size).toArray();
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    if (page.length < size) return;
    after = Dexie.getByKeyPath(last, field);
  }
}

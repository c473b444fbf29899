import Dexie, { type IndexableType, type Table } from 'dexie';

/**
 * All rows of a table, by ascending key, in batches: thousands of rows in one answer block a page for
 * seconds, and the whole library need not be in memory. Each batch begins after the last key of the one
 * before, so all cost the same and rows may be deleted meanwhile. Inside a transaction that waits for
 * nothing but the database all batches are of one moment; outside, acts come in between.
 *
 * @param table Its key must be a field of its rows.
 * @param size Rows of a batch at most; no batch is empty.
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

import type { ArticleId } from '../habr/facts';
import type { Marks, View } from '../library/model';
import type { Row } from '../library/popup-records';
import { readNote } from '../library/store/base/derived-records';
import { idsWhere } from '../library/view-index';
import { newestMarks, type Order, timeIn } from './list-orders';
import { rowsOf, type Source } from './list-rows';

/** Up to so many rows are read by their ids. When more match, walking the whole order is faster. */
export const ROWS_READ_BY_ID = 500;

type Pick = {
  order: Order;
  wanted(view: View): boolean;
  /** At most so many rows are read. */
  limit: number;
};

/**
 * The newest rows whose view is wanted. The compact index finds a few among very many without walking
 * past all the others.
 */
export async function pick(source: Source, { order, wanted, limit }: Pick): Promise<Row[]> {
  const index = await readNote(source.db, 'index');
  const ids = index ? idsWhere(index, wanted) : [];
  const marks =
    ids.length > ROWS_READ_BY_ID
      ? await newestMarks(source.db, order, { limit })
      : await byId(source, ids);
  const at = (one: Marks) => timeIn(order, one);
  const newest = marks.filter(order.belongs).sort((a, b) => at(b) - at(a));
  return rowsOf(source, newest.slice(0, limit), at);
}

async function byId({ db }: Source, ids: ArticleId[]): Promise<Marks[]> {
  const marks = await db.marks.bulkGet(ids);
  return marks.filter(one => one !== undefined);
}

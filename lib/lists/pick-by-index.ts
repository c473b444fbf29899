import type { ArticleId } from '../habr/facts';
import type { Marks, View } from '../library/model';
import type { Row } from '../library/popup-records';
import { readNote } from '../library/store/base/derived-records';
import { idsWhere } from '../library/view-index';
import type { Order } from './list-orders';
import { rowsOf, type Source } from './list-rows';

/** Up to so many are found by their numbers; more of them stand close enough to be walked to. */
export const ROWS_READ_BY_ID = 500;

/**
 * The newest of those whose view is wanted. A few among very many are found by the compact index,
 * not by walking past all the others.
 */
export async function pick(
  source: Source,
  order: Order,
  wanted: (view: View) => boolean,
  most: number,
): Promise<Row[]> {
  const index = await readNote(source.db, 'index');
  const ids = index ? idsWhere(index, wanted) : [];
  const marks =
    ids.length > ROWS_READ_BY_ID ? await walk(source, order, most) : await byNumber(source, ids);
  const newest = marks.filter(order.belongs).sort((a, b) => order.at(b) - order.at(a));
  return rowsOf(source, newest.slice(0, most), order.at);
}

const walk = ({ db }: Source, order: Order, most: number): Promise<Marks[]> =>
  order
    .between(db, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
    .reverse()
    .filter(order.belongs)
    .limit(most)
    .toArray();

async function byNumber({ db }: Source, ids: ArticleId[]): Promise<Marks[]> {
  const marks = await db.marks.bulkGet(ids);
  return marks.filter(one => one !== undefined);
}

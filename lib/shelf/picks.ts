import { computed } from '@preact/signals-core';
import type { Row } from '../../components/popup/state';
import type { ArticleId } from '../habr/facts';
import { idsWhere } from '../library/index';
import type { Marks, View } from '../library/model';
import { readNote } from '../library/store/notes';
import type { Order } from './orders';
import type { Growing } from './pages';
import { rowsOf, type Shelf } from './rows';
import { watch } from './watch';

/** Up to so many are found by their numbers; more of them stand close enough to be walked to. */
export const FEW = 500;

/** All whose view is wanted, live, in one piece: for lists that are short beside the whole. */
export function createPicks(
  shelf: Shelf,
  order: Order,
  wanted: (view: View) => boolean,
  signal: AbortSignal,
): Growing {
  const rows = watch(() => pick(shelf, order, wanted, FEW), shelf.failed, signal);
  const list = computed(() => ({
    rows: rows.value ?? [],
    known: rows.value !== undefined,
    more: false,
  }));
  return { list, more() {} };
}

/**
 * The newest of those whose view is wanted. A few among very many are found by the compact index,
 * not by walking past all the others.
 */
export async function pick(
  shelf: Shelf,
  order: Order,
  wanted: (view: View) => boolean,
  most: number,
): Promise<readonly Row[]> {
  const index = await readNote(shelf.db, 'index');
  const ids = index ? idsWhere(index, wanted) : [];
  const marks = ids.length > FEW ? await walk(shelf, order, most) : await byNumber(shelf, ids);
  const newest = marks.filter(order.belongs).sort((a, b) => order.at(b) - order.at(a));
  return rowsOf(shelf, newest.slice(0, most), order.at);
}

const walk = ({ db }: Shelf, order: Order, most: number): Promise<Marks[]> =>
  order
    .between(db, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
    .reverse()
    .filter(order.belongs)
    .limit(most)
    .toArray();

async function byNumber({ db }: Shelf, ids: ArticleId[]): Promise<Marks[]> {
  const marks = await db.marks.bulkGet(ids);
  return marks.filter(one => one !== undefined);
}

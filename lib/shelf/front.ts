import { emptyIndex } from '../library/index';
import type { Front } from '../library/shown';
import { readNote } from '../library/store/notes';
import { countsOf } from './counts';
import { isGoing, orders } from './orders';
import { pick } from './pick';
import { rowsOf, type Source } from './rows';

/** Rows under «Continue», as components/popup/Continue.tsx shows them. */
const GOING = 2;
/** Rows of history: more than any popup shows at once. */
const ROWS = 12;

/** What the popup shows first, as the library is now. */
export async function makeFront(source: Source): Promise<Front> {
  const { between, at } = orders.history;
  const all = between(source.db, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  const [index = emptyIndex(), newest, going] = await Promise.all([
    readNote(source.db, 'index'),
    all.reverse().limit(ROWS).toArray(),
    pick(source, orders.going, isGoing, GOING),
  ]);
  return {
    upTo: index.upTo,
    going,
    rows: await rowsOf(source, newest, at),
    more: newest.length === ROWS,
    counts: countsOf(index),
  };
}

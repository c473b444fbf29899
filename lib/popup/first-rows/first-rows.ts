import type { Front } from '../../library/popup-records';
import { readNote } from '../../library/store/base/derived-records';
import { emptyIndex } from '../../library/view-index';
import { countsOf } from '../../lists/count-by-state';
import { isGoing, orders } from '../../lists/list-orders';
import { rowsOf, type Source } from '../../lists/list-rows';
import { pick } from '../../lists/pick-by-index';

/** Rows under «Continue», as components/own-page/popup/list/ContinueRows.tsx shows them. */
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

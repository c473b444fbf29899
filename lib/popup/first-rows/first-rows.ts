import type { Front } from '../../library/popup-records';
import { readNote } from '../../library/store/base/derived-records';
import { emptyIndex } from '../../library/view-index';
import { countsOf } from '../../lists/count-by-state';
import { isGoing, newestMarks, orders, timeIn } from '../../lists/list-orders';
import { rowsOf, type Source } from '../../lists/list-rows';
import { pick } from '../../lists/pick-by-index';

/** The rows under «Continue», as many as components/own-page/popup/list/ContinueRows.tsx draws. */
const CONTINUE_ROWS = 2;
/** Slightly more rows of history than fit into the popup. */
const HISTORY_ROWS = 12;

/** The popup's first rows and counts, as the library is now. */
export async function makeFirstRows(source: Source): Promise<Front> {
  const [index = emptyIndex(), newest, going] = await Promise.all([
    readNote(source.db, 'index'),
    newestMarks(source.db, orders.history, { limit: HISTORY_ROWS }),
    pick(source, { order: orders.going, wanted: isGoing, limit: CONTINUE_ROWS }),
  ]);
  return {
    upTo: index.upTo,
    going,
    rows: await rowsOf(source, newest, one => timeIn(orders.history, one)),
    more: newest.length === HISTORY_ROWS,
    counts: countsOf(index),
  };
}

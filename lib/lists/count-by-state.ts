import type { View } from '../library/model';
import type { Counts } from '../library/popup-records';
import { type Index, tally } from '../library/view-index';
import { isGoing, isQueued } from './list-orders';

/** Counts the whole library from the index alone, without reading the marks. */
export function countsOf(index: Index): Counts {
  const views = tally(index);
  const count = (wanted: (view: View) => boolean) =>
    views.filter(({ view }) => wanted(view)).reduce((sum, one) => sum + one.count, 0);
  return {
    read: count(view => view.state === 'read'),
    reading: count(isGoing),
    bookmarked: count(view => view.bookmarked),
    queued: count(isQueued),
  };
}

import type { View } from '../library/model';
import type { Counts } from '../library/popup-records';
import { type Index, tally } from '../library/view-index';
import { isGoing, isQueued } from './list-orders';

/** What the whole library comes to, without touching its marks. */
export function countsOf(index: Index): Counts {
  const views = tally(index);
  const how = (wanted: (view: View) => boolean) =>
    views.filter(({ view }) => wanted(view)).reduce((sum, { count }) => sum + count, 0);
  return {
    read: how(view => view.state === 'read'),
    reading: how(isGoing),
    bookmarked: how(view => view.bookmarked),
    queued: how(isQueued),
  };
}

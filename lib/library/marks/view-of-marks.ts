import type { Marks, Place, State, View } from '../model';
import { countSeen, percentOf } from '../seen-slices';

/** What a strip or a row shows; a function of the marks alone. */
export const viewOf = (marks: Marks | undefined): View => ({
  state: stateOf(marks),
  percent: percentOf(countSeen(marks?.reading?.seen ?? '0')),
  bookmarked: marks?.bookmark?.value ?? false,
  opened: marks?.reading?.last !== undefined,
});

/** Where to go on reading: nowhere in a text of which nothing was seen in this round. */
export const placeOf = (marks: Marks | undefined): Place | undefined =>
  countSeen(marks?.reading?.seen ?? '0') > 0 ? marks?.place?.value : undefined;

/** Nothing of these marks is worth forgetting: at most a tombstone is left. */
export const isBlank = (marks: Marks): boolean =>
  Object.keys(marks).every(key => key === 'id' || key === 'forgotten');

/** The reader's verdict first; without one, what the machine saw in this round. */
function stateOf(marks: Marks | undefined): State {
  const verdict = marks?.verdict?.value ?? 'rule';
  if (verdict !== 'rule') return verdict;
  if (marks?.reading?.finished) return 'read';
  return marks?.reading?.last === undefined ? 'unread' : 'reading';
}

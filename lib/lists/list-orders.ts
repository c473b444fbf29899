import Dexie, { type Collection } from 'dexie';
import type { ArticleId, Ms } from '../habr/facts';
import { viewOf } from '../library/marks/view-of-marks';
import type { Marks, View } from '../library/model';
import type { Database } from '../library/store/base/database';
import type { Tab } from './shown-list';

/** How one list of the shelf is found: by which index, and which of the marks in it belong. */
export type Order = {
  /** Oldest first, by an index; `from` is in it, `to` is not (ms). */
  between(db: Database, from: Ms, to: Ms): Collection<Marks, ArticleId>;
  /** What places the marks in this order, ms. */
  at(marks: Marks): Ms;
  belongs(marks: Marks): boolean;
};

const opened = {
  between: (db: Database, from: Ms, to: Ms) =>
    db.marks
      .where('[reading.last+id]')
      .between([from, Dexie.minKey], [to, Dexie.minKey], true, false),
  at: (marks: Marks) => marks.reading?.last ?? 0,
};

const kept = {
  between: (db: Database, from: Ms, to: Ms) =>
    db.marks.where('bookmark.at').between(from, to, true, false),
  at: (marks: Marks) => marks.bookmark?.at ?? 0,
};

/** In the middle of it: begun, and not read to the end. */
export const isGoing = (view: View): boolean => view.state === 'reading';
/** Put aside for later and not read yet. */
export const isQueued = (view: View): boolean => view.bookmarked && view.state !== 'read';

/** By tab, and «Continue». */
export const orders: Record<Tab | 'going', Order> = {
  history: { ...opened, belongs: () => true },
  going: { ...opened, belongs: marks => isGoing(viewOf(marks)) },
  bookmarks: { ...kept, belongs: marks => marks.bookmark?.value === true },
  queue: { ...kept, belongs: marks => isQueued(viewOf(marks)) },
};

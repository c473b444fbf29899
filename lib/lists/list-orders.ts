import Dexie, { type Collection } from 'dexie';
import type { ArticleId, Ms } from '../habr/facts';
import { viewOf } from '../library/marks/view-of-marks';
import type { Marks, View } from '../library/model';
import type { Database } from '../library/store/base/database';
import type { Tab } from './shown-list';

/** How the rows of one list are found: the index that orders them, and which marks belong to the list. */
export type Order = {
  /** Marks from `from` up to but not including `to` (ms), oldest first. */
  between(db: Database, from: Ms, to: Ms): Collection<Marks, ArticleId>;
  /** The time that orders the marks, ms. */
  at(marks: Marks): Ms;
  belongs(marks: Marks): boolean;
};

const byReadingTime = {
  between: (db: Database, from: Ms, to: Ms) =>
    db.marks
      .where('[reading.last+id]')
      .between([from, Dexie.minKey], [to, Dexie.minKey], true, false),
  at: (marks: Marks) => marks.reading?.last ?? 0,
};

const byBookmarkTime = {
  between: (db: Database, from: Ms, to: Ms) =>
    db.marks.where('bookmark.at').between(from, to, true, false),
  at: (marks: Marks) => marks.bookmark?.at ?? 0,
};

/** Begun and not read to the end. */
export const isGoing = (view: View): boolean => view.state === 'reading';
/** Bookmarked and not read yet. */
export const isQueued = (view: View): boolean => view.bookmarked && view.state !== 'read';

/** The orders of the tabs' lists and of «Continue». */
export const orders: Record<Tab | 'going', Order> = {
  history: { ...byReadingTime, belongs: () => true },
  going: { ...byReadingTime, belongs: marks => isGoing(viewOf(marks)) },
  bookmarks: { ...byBookmarkTime, belongs: marks => marks.bookmark?.value === true },
  queue: { ...byBookmarkTime, belongs: marks => isQueued(viewOf(marks)) },
};

import Dexie, { type Collection } from 'dexie';
import type { ArticleId, Ms } from '../habr/facts';
import { viewOf } from '../library/marks/view-of-marks';
import type { Marks, View } from '../library/model';
import type { Database } from '../library/store/base/database';
import type { Tab } from './shown-list';

/** An index of the marks by a time. */
export type TimeIndex = {
  /** Marks from `from` up to but not including `to` (ms), oldest first. */
  between(db: Database, from: Ms, to: Ms): Collection<Marks, ArticleId>;
  /** The time of these marks in it, ms; `undefined` where it does not count. */
  at(marks: Marks): Ms | undefined;
};

/** How the rows of one list are found: the indexes that order them, and which marks belong to the list. */
export type Order = {
  /** An article stands at its latest time in any of them. */
  indexes: readonly TimeIndex[];
  belongs(marks: Marks): boolean;
};

export const byOpening: TimeIndex = {
  between: (db, from, to) =>
    db.marks
      .where('[reading.last+id]')
      .between([from, Dexie.minKey], [to, Dexie.minKey], true, false),
  at: marks => marks.reading?.last,
};
const byBookmark: TimeIndex = {
  between: (db, from, to) => db.marks.where('bookmark.at').between(from, to, true, false),
  at: marks => marks.bookmark?.at,
};
/** By when the reader marked an article as read. */
const byVerdict: TimeIndex = {
  between: (db, from, to) =>
    db.marks.where('[verdict.value+verdict.at]').between(['read', from], ['read', to], true, false),
  at: ({ verdict }) => (verdict?.value === 'read' ? verdict.at : undefined),
};
/** By when it was read elsewhere. What was read here stands on the day of its opening. */
const byImport: TimeIndex = {
  between: (db, from, to) =>
    db.marks
      .where('[reading.finished.by+reading.finished.at]')
      .between(['import', from], ['import', to], true, false),
  at(marks) {
    const { finished } = marks.reading ?? {};
    const isReadThere = finished?.by === 'import' && viewOf(marks).state === 'read';
    return isReadThere ? finished.at : undefined;
  },
};

/** Begun and not read to the end. */
export const isGoing = (view: View): boolean => view.state === 'reading';
/** Bookmarked and not read yet. */
export const isQueued = (view: View): boolean => view.bookmarked && view.state !== 'read';

/** The orders of the tabs' lists and of «Continue». */
export const orders: Record<Tab | 'going', Order> = {
  history: { indexes: [byOpening, byVerdict, byImport], belongs: () => true },
  going: { indexes: [byOpening], belongs: marks => isGoing(viewOf(marks)) },
  bookmarks: { indexes: [byBookmark], belongs: marks => marks.bookmark?.value === true },
  queue: { indexes: [byBookmark], belongs: marks => isQueued(viewOf(marks)) },
};

/** The time at which an article stands in a list, ms. */
export const timeIn = ({ indexes }: Order, marks: Marks): Ms =>
  Math.max(0, ...indexes.map(({ at }) => at(marks) ?? 0));

/** All marks of a list that stand from `from` up to but not including `to`, newest first. */
export async function marksBetween(
  db: Database,
  order: Order,
  { from, to }: { from: Ms; to: Ms },
): Promise<Marks[]> {
  const found = await Promise.all(
    order.indexes.map(async index => {
      // Without a filter on the cursor, the browser hands all rows over at once.
      const marks = await index.between(db, from, to).toArray();
      return marks.filter(one => standsThere(order, index, one));
    }),
  );
  return newestFirst(order, found.flat());
}

/**
 * The newest marks of a list that stand before `to`. Each is among the newest of the index that gives it its
 * place, so a few of each index are enough.
 */
export async function newestMarks(
  db: Database,
  order: Order,
  { to = Number.POSITIVE_INFINITY, limit }: { to?: Ms; limit: number },
): Promise<Marks[]> {
  const found = await Promise.all(
    order.indexes.map(index =>
      index
        .between(db, Number.NEGATIVE_INFINITY, to)
        .reverse()
        .filter(one => order.belongs(one) && index.at(one) !== undefined && timeIn(order, one) < to)
        .limit(limit)
        .toArray(),
    ),
  );
  return newestFirst(order, found.flat()).slice(0, limit);
}

/** Whether it is this index that gives the article its place. */
const standsThere = (order: Order, { at }: TimeIndex, marks: Marks): boolean =>
  order.belongs(marks) && at(marks) === timeIn(order, marks);

/** Two indexes may give the same article the same time. */
function newestFirst(order: Order, found: Marks[]): Marks[] {
  const each = new Map(found.map(one => [one.id, one]));
  return [...each.values()].sort(
    (a, b) => timeIn(order, b) - timeIn(order, a) || Number(b.id) - Number(a.id),
  );
}

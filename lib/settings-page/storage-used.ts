import type { Database } from '../library/store/base/database';
import { readNote } from '../library/store/base/derived-records';
import { emptyIndex } from '../library/view-index';
import { countsOf } from '../lists/count-by-state';
import type { Kept, Request } from './settings-state';

const SHOWN = 200;

/** What lies in the browser, counted; small records only, no table is read whole. */
export async function keptIn(db: Database): Promise<Kept> {
  const [index, held, known, entries] = await Promise.all([
    readNote(db, 'index'),
    readNote(db, 'copies'),
    db.marks.count(),
    db.journal.count(),
  ]);
  const copies = held ?? [];
  const marks = await db.marks.bulkGet(copies.map(({ id }) => id));
  const pinned = copies.filter((_, at) => marks[at]?.bookmark?.value);
  const bytes = (those: typeof copies) => those.reduce((sum, { size }) => sum + size, 0);
  return {
    known,
    bookmarked: countsOf(index ?? emptyIndex()).bookmarked,
    entries,
    copies: { count: copies.length, bytes: bytes(copies), pinnedBytes: bytes(pinned) },
  };
}

/** The newest requests, and how many there are. */
export async function requestsIn(db: Database): Promise<{ newest: Request[]; total: number }> {
  const [total, rows] = await Promise.all([
    db.requests.count(),
    db.requests.orderBy('at').reverse().limit(SHOWN).toArray(),
  ]);
  return { newest: rows.map(({ at, url, status, code }) => ({ at, url, status, code })), total };
}

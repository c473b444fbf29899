import type { Database } from '../library/store/base/database';
import { readNote } from '../library/store/base/derived-records';
import { emptyIndex } from '../library/view-index';
import { countsOf } from '../lists/count-by-state';
import type { RequestLine, StorageUsed } from './settings-state';

const REQUESTS_SHOWN = 200;

/** How much is stored in this browser. Reads small records only, never a whole table. */
export async function storageUsedIn(db: Database): Promise<StorageUsed> {
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
export async function requestsIn(db: Database): Promise<{ newest: RequestLine[]; total: number }> {
  const [total, rows] = await Promise.all([
    db.requests.count(),
    db.requests.orderBy('at').reverse().limit(REQUESTS_SHOWN).toArray(),
  ]);
  return { newest: rows.map(({ at, url, status, code }) => ({ at, url, status, code })), total };
}

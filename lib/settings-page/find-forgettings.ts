import type { Ms } from '../habr/facts';
import { slices } from '../library/in-slices';
import { stampOf } from '../library/marks/stamp';
import type { Stamp } from '../library/model';
import type { Database, Row } from '../library/store/base/database';

/** Entries read in one go: those of a large file hold hundreds of articles each. */
const CHUNK = 100;

/**
 * Finds the journal's entries after a moment that forgot something or brought it back, oldest first. No
 * stamp is earlier than the time of its act, whatever the clocks said, so a stretch of keys holds them all.
 * Each entry is read through once: which fields it is about never changes, and later looks go by its key.
 */
export function createForgettings() {
  const known = new Map<Stamp, boolean>();
  return async (db: Database, after: Ms): Promise<Row[]> => {
    const stamps = await db.journal.where('stamp').above(stampOf(after)).primaryKeys();
    const news = stamps.filter(stamp => !known.has(stamp));
    for (const part of slices(news, CHUNK))
      for (const row of await rowsAmong(db, part)) known.set(row.stamp, isAbout(row));
    return rowsAt(
      db,
      stamps.filter(stamp => known.get(stamp)),
    );
  };
}

const isAbout = ({ changes }: Row) => changes.some(({ field }) => field === 'forgotten');

/** New entries mostly stand side by side: a stretch of them is read faster than one by one. */
const rowsAmong = (db: Database, stamps: Stamp[]) =>
  db.journal.where('stamp').between(stamps[0], stamps.at(-1), true, true).toArray();

const rowsAt = async (db: Database, stamps: Stamp[]) =>
  (await db.journal.bulkGet(stamps)).filter(row => row !== undefined);

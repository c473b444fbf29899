import type { Ms } from '../habr/facts';
import { slices } from '../library/in-slices';
import { stampOf } from '../library/marks/stamp';
import type { Stamp } from '../library/model';
import type { Database, Row } from '../library/store/base/database';

/** Few, as an entry of a large import has hundreds of articles. */
const ENTRIES_PER_READ = 100;

/**
 * Finds journal entries after a moment that forgot or unforgot something, oldest first. No stamp is earlier
 * than the time of its act, whatever the clocks said, so a range of keys contains them all. Each entry is
 * examined once, as its fields never change; later searches go by its key.
 */
export function createForgettingFinder() {
  const known = new Map<Stamp, boolean>();
  return async (db: Database, after: Ms): Promise<Row[]> => {
    const stamps = await db.journal.where('stamp').above(stampOf(after)).primaryKeys();
    const news = stamps.filter(stamp => !known.has(stamp));
    for (const part of slices(news, ENTRIES_PER_READ))
      for (const row of await rowsAmong(db, part)) known.set(row.stamp, isAbout(row));
    return rowsAt(
      db,
      stamps.filter(stamp => known.get(stamp)),
    );
  };
}

const isAbout = ({ changes }: Row) => changes.some(({ field }) => field === 'forgotten');

/** New entries are mostly neighbours: reading a range is faster than reading one by one. */
const rowsAmong = (db: Database, stamps: Stamp[]) =>
  db.journal.where('stamp').between(stamps[0], stamps.at(-1), true, true).toArray();

const rowsAt = async (db: Database, stamps: Stamp[]) =>
  (await db.journal.bulkGet(stamps)).filter(row => row !== undefined);

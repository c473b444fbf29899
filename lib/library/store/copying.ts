import type { Ms } from '../../habr/facts';
import type { Database } from './database';
import { dirtyOf } from './dirty';
import type { Mirror } from './mirror';
import type { Snapshots } from './snapshots';

type Means = {
  db: Database;
  mirror: Pick<Mirror, 'flush'>;
  snapshots: Pick<Snapshots, 'daily'>;
  now: () => Ms;
};

/** Acts come in bursts: what is copied waits this long (ms) for the last one. */
const REST = 300;
/** A worker that has just started has first to answer (ms). */
const START = 2_000;

/**
 * Keeps the copies of the library beside it: the mirror after every act, a snapshot after the first
 * one of a day. What a worker that was ended left undone is done by the next one.
 */
export function createCopying({ db, mirror, snapshots, now }: Means) {
  // What cannot be written now (a full disk, a database that does not open) is written after the next act.
  const failed = () => {};
  let waiting = setTimeout(() => catchUp().catch(failed), START);
  let day = '';

  const catchUp = async () => {
    const { all, ids } = await dirtyOf(db);
    if (all || ids.size) await mirror.flush(db);
  };
  const copy = async () => {
    await mirror.flush(db);
    const today = new Date(now()).toDateString();
    if (today !== day) await snapshots.daily(db, now());
    day = today;
  };
  return {
    /** Told after every commit. */
    changed() {
      clearTimeout(waiting);
      waiting = setTimeout(() => copy().catch(failed), REST);
    },
  };
}

import type { Ms } from '../../../habr/facts';
import type { Database } from '../base/database';
import { dirtyOf } from '../base/mirror-lag';
import { whenCalm } from '../base/when-calm';
import type { Mirror } from './mirror';
import type { Snapshots } from './snapshots';

type Means = {
  db: Database;
  mirror: Pick<Mirror, 'flush'>;
  snapshots: Pick<Snapshots, 'daily'>;
  now: () => Ms;
};

/**
 * Keeps the copies of the library beside it: the mirror after every act, a snapshot after the first
 * one of a day. What a worker that was ended left undone is done by the next one.
 */
export function createCopying({ db, mirror, snapshots, now }: Means): { changed(): void } {
  let day = '';
  return whenCalm({
    async catchUp() {
      const { all, ids } = await dirtyOf(db);
      if (all || ids.size) await mirror.flush(db);
    },
    async work() {
      try {
        await mirror.flush(db);
      } finally {
        // Neither kind of copy waits for the other to be well.
        const today = new Date(now()).toDateString();
        if (today !== day) await snapshots.daily(db, now());
        day = today;
      }
    },
  });
}

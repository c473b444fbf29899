import type { Ms } from '../../../habr/facts';
import type { Database } from '../base/database';
import { dirtyOf } from '../base/mirror-lag';
import { whenCalm } from '../base/when-calm';
import type { Mirror } from './mirror';
import type { Snapshots } from './snapshots';

type Deps = {
  db: Database;
  mirror: Pick<Mirror, 'flush'>;
  snapshots: Pick<Snapshots, 'daily'>;
  now: () => Ms;
};

/**
 * Keeps mirror and snapshots up to date: the mirror after every act, a snapshot after the first act of
 * a day. What a worker left undone when it was ended is done by the next one.
 */
export function createCopying({ db, mirror, snapshots, now }: Deps): { changed(): void } {
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
        // A broken mirror must not prevent snapshots.
        const today = new Date(now()).toDateString();
        if (today !== day) await snapshots.daily(db, now());
        day = today;
      }
    },
  });
}

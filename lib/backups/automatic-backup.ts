import type { Ms } from '../habr/facts';
import type { Database } from '../library/store/base/database';
import { backupOf, packed } from './make-backup';

/** The folder of downloads, as far as backups need it. */
export type Downloads = {
  /** Resolves once the file is on the disk; throws where it does not get there. */
  save(file: File): Promise<void>;
  /** Deletes the oldest automatic backups down to so many. */
  keep(newest: number): Promise<void>;
};

type Deps = {
  db: Database;
  /** Version of the extension. */
  app: string;
  choice: () => Promise<'off' | 'weekly'>;
  last: { get(): Promise<Ms>; set(at: Ms): Promise<void> };
  downloads: Downloads;
  now: () => Ms;
};

const WEEK: Ms = 7 * 24 * 60 * 60_000;
/** How many automatic backups stay in the folder. */
const KEPT = 5;

/**
 * The backup that makes itself: what is returned is called whenever it might be due, and saves a file if
 * a week has passed since the last one. A failed one is tried again at the next call.
 */
export function createWeekly({ db, app, downloads, now, ...kept }: Deps): () => Promise<void> {
  let running: Promise<void> | undefined;
  const save = async () => {
    const [choice, last] = await Promise.all([kept.choice(), kept.last.get()]);
    // A time ahead of the clock says nothing: the clock was wrong then, or is now.
    if (choice === 'off' || (last <= now() && now() - last < WEEK)) return;
    await downloads.save(await packed(await backupOf(db, app, now())));
    await kept.last.set(now());
    await downloads.keep(KEPT);
  };
  return () => {
    running ??= save().finally(() => {
      running = undefined;
    });
    return running;
  };
}

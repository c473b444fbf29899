import type { Ms } from '../habr/facts';
import type { Database } from '../library/store/base/database';
import type { Choices } from '../settings/settings-table';
import { backupOf, packed } from './make-backup';

/** What backups do in the downloads folder. */
export type Downloads = {
  /** Resolves when the file is on the disk; throws when it does not get there. */
  save(file: File): Promise<void>;
  /** Deletes the oldest automatic backups until `newest` are left. */
  keep(newest: number): Promise<void>;
};

type Deps = {
  db: Database;
  /** Version of the extension. */
  app: string;
  choice: () => Promise<Choices['autoBackup']>;
  last: { get(): Promise<Ms>; set(at: Ms): Promise<void> };
  downloads: Downloads;
  now: () => Ms;
};

/** How long after an automatic backup the next one is due; the texts in `locales/` name it too. */
const BACKUP_EVERY_MS: Ms = 7 * 24 * 60 * 60_000;
/** How many automatic backups are kept in the folder. */
const BACKUPS_KEPT = 5;

/**
 * The automatic backup. Call the returned function whenever one may be due: it saves a file if the last one is
 * old enough. After a failure the next call tries again.
 */
export function createAutomaticBackup({
  db,
  app,
  downloads,
  now,
  ...settings
}: Deps): () => Promise<void> {
  let running: Promise<void> | undefined;
  const save = async () => {
    const [choice, last] = await Promise.all([settings.choice(), settings.last.get()]);
    // A last backup in the future means that the clock was or is wrong, so one is due.
    if (choice === 'off' || (last <= now() && now() - last < BACKUP_EVERY_MS)) return;
    await downloads.save(await packed(await backupOf(db, app, now())));
    await settings.last.set(now());
    await downloads.keep(BACKUPS_KEPT);
  };
  return () => {
    running ??= save().finally(() => {
      running = undefined;
    });
    return running;
  };
}

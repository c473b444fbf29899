import { signal as createSignal } from '@preact/signals-core';
import type { Ms } from '../habr/facts';
import type { OwnLibrary } from '../library/contract/contract';
import type { Database } from '../library/store/base/database';
import type { Survivors } from '../library/store/broken-database/library-without-database';
import { saveFile } from '../own-pages/save-file';
import { libraryReady } from '../own-pages/when-library-ready';
import type { Change, Choices } from '../settings/settings-table';
import type { BackupProgress } from '../settings-page/settings-state';
import { backupFile, backupOf } from './make-backup';

type Deps = {
  db: Database;
  library: Pick<OwnLibrary, 'ready'>;
  /** What mirror and snapshots contain of the library while its database does not open. */
  survivors: () => Promise<Survivors | undefined>;
  /** Version of the extension. */
  app: string;
  /** When a backup was last saved, ms; 0: never. */
  last: { get(): Promise<Ms>; set(at: Ms): Promise<void>; follow(hear: () => void): void };
};

/** Backups that the reader saves by hand, as the settings page shows them. */
export function createBackupSection({ last, ...source }: Deps) {
  const backupProgress = createSignal<BackupProgress>({ phase: 'idle' });
  const lastAt = createSignal<Ms | undefined>(undefined);
  const readLastAt = async () => {
    lastAt.value = await last.get();
  };
  void readLastAt();
  last.follow(readLastAt);
  const onSave = async () => {
    backupProgress.value = { phase: 'busy' };
    try {
      const now = Date.now();
      const { file, ...made } = await wholeBackup(source, now).catch(() =>
        backupOfCopies(source, now),
      );
      saveFile(file);
      // A backup made from copies may be incomplete, so it does not count as the last one.
      if (made.phase === 'saved') await last.set(now);
      backupProgress.value = made;
    } catch {
      backupProgress.value = { phase: 'failed' };
    }
  };
  return { backupProgress, lastAt, onSave };
}

/**
 * Asks for the permission that automatic backups need before it changes the setting, because the browser
 * shows its prompt only during the click. When the reader refuses, the setting is off.
 * https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/permissions/request
 */
export const withPermission =
  (change: Change, ask: () => Promise<boolean>): Change =>
  async (name, value) => {
    if (name !== 'autoBackup') return change(name, value);
    const isAllowed = value === 'off' || (await ask());
    change('autoBackup', isAllowed ? (value as Choices['autoBackup']) : 'off');
  };

type Source = Omit<Deps, 'last'>;
type Made = BackupProgress & { file: File };

async function wholeBackup({ db, library, app }: Source, now: Ms): Promise<Made> {
  await libraryReady(library);
  return { phase: 'saved', file: await backupOf(db, app, now) };
}

/** A reader whose database does not open needs a backup most. */
async function backupOfCopies({ survivors, app }: Source, now: Ms): Promise<Made> {
  const found = await survivors();
  if (!found) throw new Error('there are no copies');
  const { snapshotAt, ...held } = found;
  const file = await backupFile({ exportedAt: now, app, ...held });
  return { phase: 'copies', file, ...(snapshotAt !== undefined && { snapshotAt }) };
}

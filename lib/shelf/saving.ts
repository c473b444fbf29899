import type { Ms } from '../habr/facts';
import type { Database } from '../library/store/database';
import { readNote } from '../library/store/notes';
import { type Backup, type BackupRecord, writeBackup } from '../transfer/backup';
import { day } from '../transfer/item';

/**
 * The whole library as a backup file: everything the reader did, with what is known of those articles.
 * Read in one transaction, so that no act stands half in it.
 * @param app Version of the extension.
 */
export async function backupOf(db: Database, app: string, now: Ms): Promise<File> {
  const tables = [db.marks, db.articles, db.visits, db.journal, db.derived];
  const { marks, facts, visits, rows, device } = await db.transaction('r', tables, async () => {
    const kept = await db.marks.toArray();
    return {
      marks: kept,
      facts: await db.articles.bulkGet(kept.map(({ id }) => id)),
      visits: await db.visits.toArray(),
      rows: await db.journal.toArray(),
      device: (await readNote(db, 'device')) ?? '',
    };
  });
  const articles = marks.map((one, at): BackupRecord => {
    const known = facts[at];
    return { marks: one, ...(known && { facts: known }) };
  });
  const records = [...articles, ...visits.map(visit => ({ visit }))];
  const journal = rows.map(({ ids: _, ...entry }) => entry);
  return backupFile({ exportedAt: now, app, device, records, journal });
}

/** A backup as a file, named by its day. */
export async function backupFile(backup: Backup): Promise<File> {
  const blob = await writeBackup(backup, awake);
  return new File([blob], `dalee-backup-${day(backup.exportedAt)}.json`, { type: blob.type });
}

/** Lets the page draw and answer between two parts of a large file. */
const awake = () => new Promise<void>(resolve => setTimeout(resolve));

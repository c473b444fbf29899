import type { Ms } from '../habr/facts';
import type { Entry } from '../library/model';
import type { Database } from '../library/store/base/database';
import { readNote } from '../library/store/base/derived-records';
import { recordsOf } from '../library/store/base/library-records';
import { pagesOf } from '../library/store/base/read-in-pages';
import {
  type Backup,
  type BackupRecord,
  gzipped,
  writeBackup,
} from '../transfer/backup/write-backup';
import { day } from '../transfer/out/export-item';

/**
 * The whole library as a backup file: everything the reader did, and the facts of those articles.
 * It is read in one transaction, so that it never contains half of an act.
 * @param app Version of the extension.
 */
export async function backupOf(db: Database, app: string, now: Ms): Promise<File> {
  const tables = [db.marks, db.articles, db.visits, db.journal, db.derived];
  const { articles, visits, ...read } = await db.transaction('r', tables, async () => ({
    articles: await articlesIn(db),
    visits: await db.visits.toArray(),
    journal: await journalIn(db),
    device: (await readNote(db, 'device')) ?? '',
  }));
  const records = [...articles, ...visits.map(visit => ({ visit }))];
  return backupFile({ exportedAt: now, app, ...read, records });
}

/** Rows per read. */
const ROWS_PER_READ = 2_000;

async function articlesIn(db: Database): Promise<BackupRecord[]> {
  const all: BackupRecord[] = [];
  for await (const page of pagesOf(db.marks, ROWS_PER_READ))
    all.push(...(await recordsOf(db, page)));
  return all;
}

async function journalIn(db: Database): Promise<Entry[]> {
  const all: Entry[] = [];
  for await (const page of pagesOf(db.journal, ROWS_PER_READ))
    for (const { ids: _, ...entry } of page) all.push(entry);
  return all;
}

/** Larger files are compressed: an import reads no file of more than 64 MB. */
const GZIP_FROM_BYTES = 32 * 2 ** 20;

/** A backup as a file, named by its day. */
export async function backupFile(backup: Backup): Promise<File> {
  const blob = await writeBackup(backup, createPauses());
  const name = `dalee-backup-${day(backup.exportedAt)}.json`;
  const file = new File([blob], name, { type: blob.type });
  return file.size > GZIP_FROM_BYTES ? packed(file) : file;
}

/** The same file, compressed. */
export const packed = async (file: File): Promise<File> =>
  file.name.endsWith('.gz')
    ? file
    : new File([await gzipped(file)], `${file.name}.gz`, { type: 'application/gzip' });

/** After so much work there is a pause, so that the page can draw and answer. */
const WORK_SPELL_MS = 12;

/** Lets the page draw and answer between two parts of a large file, but not more often than needed. */
function createPauses(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < WORK_SPELL_MS) return;
    await new Promise(resolve => setTimeout(resolve));
    since = performance.now();
  };
}

import type { Facts, Ms } from '../../habr/facts';
import type { Entry, Marks, Visit } from '../../library/model';
import { sha256 } from '../../library/sha256-hex';
import { iso } from '../out/export-item';

/** The version that is written; every one ever written can be read (`read-backup.ts`). */
export const BACKUP_VERSION = 1;

/** One line of a backup: an article with what is known of it, or a visit of a list. */
export type BackupRecord = { marks?: Marks; facts?: Facts } | { visit: Visit };

export type Backup = {
  exportedAt: Ms;
  /** Version of the extension that wrote it. */
  app: string;
  device: string;
  records: BackupRecord[];
  journal: Entry[];
};

/**
 * The backup as the parts of a file, in order. The hash is taken over the records and the journal as
 * they stand in the file, so that a reader of any language can check it (docs/backup-format.md).
 * @param pause Awaited between parts of 500 records, so that the page stays awake.
 */
export async function writeBackup(
  backup: Backup,
  pause: () => Promise<void> = async () => {},
): Promise<Blob> {
  const records = await joined(backup.records, pause);
  const journal = await joined(backup.journal, pause);
  const body = ['"records":[', ...records, '],"journal":[', ...journal, ']'];
  const head = JSON.stringify({
    format: 'dalee-backup',
    version: BACKUP_VERSION,
    exportedAt: iso(backup.exportedAt),
    app: backup.app,
    device: backup.device,
    sha256: await sha256(new Blob(body)),
  });
  return new Blob([head.slice(0, -1), ',', ...body, '}\n'], { type: 'application/json' });
}

/** Makes a file a quarter as large. */
export const gzipped = (file: Blob): Promise<Blob> =>
  new Response(file.stream().pipeThrough(new CompressionStream('gzip'))).blob();

/** The text between `records` and the end, as the hash covers it. */
export const covered = (records: unknown[], journal: unknown[]): string =>
  `"records":${JSON.stringify(records)},"journal":${JSON.stringify(journal)}`;

const RECORDS_PER_PART = 500;

/** Each part is made bytes at once: all of them in the end would hold up the page. */
async function joined(all: unknown[], pause: () => Promise<void>): Promise<Blob[]> {
  const parts: Blob[] = [];
  for (let from = 0; from < all.length; from += RECORDS_PER_PART) {
    const text = JSON.stringify(all.slice(from, from + RECORDS_PER_PART)).slice(1, -1);
    parts.push(new Blob([from === 0 ? text : `,${text}`]));
    await pause();
  }
  return parts;
}

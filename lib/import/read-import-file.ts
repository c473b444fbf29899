import type { Ms } from '../habr/facts';
import type { Piece } from '../library/import-run';
import type { Entry, Visit } from '../library/model';
import { type Read, textOf } from '../transfer/backup/backup-file';
import { backupIn } from '../transfer/backup/read-backup';
import type { Backup } from '../transfer/backup/write-backup';
import { type Found, sortOut } from '../transfer/in/foreign-bookmarks';
import { fromNetscape } from '../transfer/in/read-netscape';
import { fromPocket } from '../transfer/in/read-pocket';

/** What a file holds, checked, whatever program wrote it. */
export type Intake = {
  kind: 'backup' | 'foreign';
  /** The file's name. */
  name: string;
  /** When it was written. */
  at: Ms;
  pieces: Piece[];
  journal: Entry[];
  visits: Visit[];
  /** Lines that are about something else than articles of the site. */
  others: number;
};

/** Reads a file that may be a backup, browser bookmarks or Pocket's CSV. Nothing here is touched by it. */
export async function readIntake(file: File): Promise<Read<Intake>> {
  const text = await textOf(file);
  if (!text.ok) return text;
  if (looksLikeJson(text.value)) {
    const backup = await backupIn(text.value);
    return backup.ok ? { ok: true, value: intakeOf(file.name, backup.value) } : backup;
  }
  const found = fromNetscape(text.value) ?? fromPocket(text.value);
  return found ? { ok: true, value: foreign(file, found) } : { ok: false, code: 'unknown' };
}

/** Any JSON but a bare text: a list, a number and null are told to be no backup. */
const looksLikeJson = (text: string) => /^\uFEFF?\s*([{[]|-?\d+\s*$|null\s*$)/.test(text);

/** A backup as it is taken in. */
export function intakeOf(
  name: string,
  { exportedAt, records, journal }: Pick<Backup, 'exportedAt' | 'records' | 'journal'>,
): Intake {
  const pieces = records.flatMap((record): Piece[] => {
    if ('visit' in record) return [];
    const id = record.marks?.id ?? record.facts?.id;
    return id ? [{ id, ...record }] : [];
  });
  const visits = records.flatMap(record => ('visit' in record ? [record.visit] : []));
  return { kind: 'backup', name, at: exportedAt, pieces, journal, visits, others: 0 };
}

function foreign({ name, lastModified }: File, found: Found[]): Intake {
  const { articles, others } = sortOut(found, lastModified);
  const pieces = articles.map(({ facts, marks }) => ({ id: marks.id, marks, facts }));
  return { kind: 'foreign', name, at: lastModified, pieces, journal: [], visits: [], others };
}

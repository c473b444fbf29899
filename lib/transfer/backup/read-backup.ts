import { sha256 } from '../../library/sha256-hex';
import { type Read, textOf } from './backup-file';
import { linesOf } from './backup-lines';
import { outside } from './backup-schema';
import { unfoldsTooFar } from './json-bomb';
import { BACKUP_VERSION, type Backup, covered } from './write-backup';

/**
 * Reads a backup of any version that was ever written. Nothing of the library is touched: what comes
 * back is checked data, or one reason why the file is no good.
 */
export async function readBackup(file: Blob): Promise<Read<Backup>> {
  const text = await textOf(file);
  return text.ok ? backupIn(text.value) : text;
}

/** The same for a text. */
export async function backupIn(text: string): Promise<Read<Backup>> {
  const json = parsed(text);
  if (!json.ok) return json;
  const head = outside.safeParse(json.value);
  if (!head.success) return { ok: false, code: 'notBackup' };
  if (head.data.version > BACKUP_VERSION) return { ok: false, code: 'newer' };
  return checked(head.data);
}

async function checked(file: ReturnType<typeof outside.parse>): Promise<Read<Backup>> {
  const text = rewritten(file);
  if (text === undefined || (await sha256(text)) !== file.sha256)
    return { ok: false, code: 'damaged', detail: 'sha256' };
  const exportedAt = Date.parse(file.exportedAt);
  if (Number.isNaN(exportedAt)) return { ok: false, code: 'damaged', detail: 'exportedAt' };
  const lines = linesOf(file.records, file.journal);
  if (typeof lines === 'string') return { ok: false, code: 'damaged', detail: lines };
  const { app, device } = file;
  return { ok: true, value: { exportedAt, app, device, ...lines } };
}

/** A text of brackets only can nest deeper than a stack goes, at either step. */
function parsed(text: string): Read<unknown> {
  if (unfoldsTooFar(text)) return { ok: false, code: 'tooLarge' };
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return { ok: false, code: 'notJson' };
  }
}

function rewritten({ records, journal }: { records: unknown[]; journal: unknown[] }) {
  try {
    return covered(records, journal);
  } catch {
    return undefined;
  }
}

import type { ActId } from '../../contract/contract';
import type { Stamp } from '../../model';
import type { Database } from '../base/database';
import { type AppliedAct, readNote, writeNote } from '../base/derived-records';

/** An act comes twice when its answer was lost, within seconds: the last few are enough. */
const ACTS_REMEMBERED = 64;

/** What the act with this id did; `undefined`: it did not come before, or long ago. */
export const findApplied = async (db: Database, act: ActId): Promise<AppliedAct | undefined> =>
  (await readNote(db, 'told'))?.find(one => one.act === act);

/** The stamp to undo by. An act that waited for the database had a provisional stamp; a toast may still hold that one. */
export const undoStampOf = async (db: Database, of: Stamp): Promise<Stamp> =>
  (await readNote(db, 'told'))?.find(({ waited }) => waited === of)?.entry ?? of;

/** Call in the transaction of the act itself. */
export async function rememberApplied(db: Database, applied: AppliedAct): Promise<void> {
  const before = (await readNote(db, 'told')) ?? [];
  await writeNote(db, 'told', [...before, applied].slice(-ACTS_REMEMBERED));
}

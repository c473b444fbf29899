import type { ActId } from '../../contract/contract';
import type { Stamp } from '../../model';
import type { Database } from '../base/database';
import { readNote, type Told, writeNote } from '../base/derived-records';

/** An act comes twice when its answer was lost: within seconds, so the last few are enough. */
const KEPT = 64;

/** What an act of this name did; `undefined`: it did not come before, or long ago. */
export const recall = async (db: Database, act: ActId): Promise<Told | undefined> =>
  (await readNote(db, 'told'))?.find(told => told.act === act);

/** What undoes an act: one that waited for the database was told under another stamp then, which a toast may still hold. */
export const handleFor = async (db: Database, of: Stamp): Promise<Stamp> =>
  (await readNote(db, 'told'))?.find(({ waited }) => waited === of)?.entry ?? of;

/** In the transaction of the act itself. */
export async function remember(db: Database, told: Told): Promise<void> {
  const before = (await readNote(db, 'told')) ?? [];
  await writeNote(db, 'told', [...before, told].slice(-KEPT));
}

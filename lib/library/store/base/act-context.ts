import type { ArticleId, Ms } from '../../../habr/facts';
import type { Ground } from '../../acts/perform-act';
import { createClock, newDevice } from '../../marks/stamp';
import type { Rule, Stamp } from '../../model';
import { byId } from '../../rows-by-id';
import type { Database } from './database';
import { readNote, writeNote } from './derived-records';

/** What is asked for before the transaction: the rest of it must not wait for anything else. */
export type Standing = { last: Stamp | undefined; device: string; rule: Rule; now: Ms };

/** Reads, inside a transaction, all that an act on these articles stands on. */
export async function groundOf(
  db: Database,
  ids: ArticleId[],
  { last, device, rule, now }: Standing,
): Promise<Ground> {
  const marks = byId(await db.marks.bulkGet(ids));
  const facts = byId(await db.articles.bulkGet(ids));
  const { tick } = createClock(device, last, () => now);
  return { marks: id => marks.get(id), facts: id => facts.get(id), tick, now, rule };
}

/** The journal's last key: where this device's stamps go on, and what derived records are as new as. */
export async function lastStamp(db: Database): Promise<Stamp | undefined> {
  const [last] = await db.journal.toCollection().reverse().limit(1).primaryKeys();
  return last;
}

/** This device's name in stamps; a library that has none yet gets one. */
export async function deviceOf(db: Database): Promise<string> {
  const known = await readNote(db, 'device');
  if (known) return known;
  const device = newDevice();
  await writeNote(db, 'device', device);
  return device;
}

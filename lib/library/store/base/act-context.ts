import type { ArticleId, Ms } from '../../../habr/facts';
import type { ActContext } from '../../acts/perform-act';
import { createClock, newDevice } from '../../marks/stamp';
import type { Rule, Stamp } from '../../model';
import { byId } from '../../rows-by-id';
import type { Database } from './database';
import { readNote, writeNote } from './derived-records';

/** What is read before the transaction, inside which nothing but the database may be waited for. */
export type Prepared = { last: Stamp | undefined; device: string; rule: Rule; now: Ms };

/** Reads, inside a transaction, all that an act on these articles needs. */
export async function readActContext(
  db: Database,
  ids: ArticleId[],
  { last, device, rule, now }: Prepared,
): Promise<ActContext> {
  const marks = byId(await db.marks.bulkGet(ids));
  const facts = byId(await db.articles.bulkGet(ids));
  const { tick } = createClock(device, last, () => now);
  return { marks: id => marks.get(id), facts: id => facts.get(id), tick, now, rule };
}

/** The journal's last key: new stamps are later than it, and derived records that name another are out of date. */
export async function lastStamp(db: Database): Promise<Stamp | undefined> {
  const [last] = await db.journal.toCollection().reverse().limit(1).primaryKeys();
  return last;
}

/** This device's name in stamps. A library that has none yet gets one. */
export async function deviceOf(db: Database): Promise<string> {
  const known = await readNote(db, 'device');
  if (known) return known;
  const device = newDevice();
  await writeNote(db, 'device', device);
  return device;
}

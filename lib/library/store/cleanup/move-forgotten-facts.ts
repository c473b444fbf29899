import type { ArticleId, Ms } from '../../../habr/facts';
import type { Outcome } from '../../acts/write-entry';
import { actStampsOf } from '../../marks/stamps-of-marks';
import type { Marks } from '../../model';
import type { Database } from '../base/database';
import { readNote, writeNote } from '../base/derived-records';
import { deleteTexts } from '../texts/stored-texts';

/**
 * Forgetting an article deletes its facts and its stored text. The facts are set aside for as long as
 * the forgetting can be undone, and come back then. Call in the transaction of the entries.
 */
export async function followForgetting(
  db: Database,
  { marks, entries }: Outcome,
  now: Ms,
): Promise<void> {
  const changes = entries
    .flatMap(entry => entry.changes)
    .filter(({ field }) => field === 'forgotten');
  const known = new Set(marks.filter(isKnown).map(({ id }) => id));
  const goes = changes
    .filter(({ id, after }) => typeof after === 'string' && !known.has(id))
    .map(({ id }) => id);
  const comes = changes.filter(({ after }) => typeof after === 'object').map(({ id }) => id);
  if (goes.length) await putAside(db, goes, now);
  if (comes.length) await bringBack(db, comes);
}

/** An import may bring a forgetting after which something was done here. */
const isKnown = (marks: Marks) => actStampsOf(marks).some(stamp => stamp !== marks.forgotten);

async function putAside(db: Database, ids: ArticleId[], now: Ms) {
  const facts = (await db.articles.bulkGet(ids)).filter(one => one !== undefined);
  await db.articles.bulkDelete(ids);
  await deleteTexts(db, ids);
  const before = (await readNote(db, 'removed')) ?? [];
  await writeNote(db, 'removed', [...before, ...facts.map(one => ({ at: now, facts: one }))]);
}

async function bringBack(db: Database, ids: ArticleId[]) {
  const [wanted, aside] = [new Set(ids), (await readNote(db, 'removed')) ?? []];
  const known = new Set(await db.articles.where('id').anyOf(ids).primaryKeys());
  const back = aside.filter(({ facts }) => wanted.has(facts.id) && !known.has(facts.id));
  await db.articles.bulkPut(back.map(({ facts }) => facts));
  await writeNote(
    db,
    'removed',
    aside.filter(({ facts }) => !wanted.has(facts.id)),
  );
}

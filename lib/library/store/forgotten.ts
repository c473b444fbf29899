import type { ArticleId, Ms } from '../../habr/facts';
import type { Entry } from '../model';
import { dropCopies } from './copies';
import type { Database } from './database';
import { readNote, writeNote } from './notes';

/**
 * Facts and copies of what was forgotten go with it; what comes back by undo gets its facts again.
 * In the transaction of the entries. The facts are kept aside for as long as the undo is possible.
 */
export async function followForgetting(db: Database, entries: Entry[], now: Ms): Promise<void> {
  const changes = entries
    .flatMap(entry => entry.changes)
    .filter(({ field }) => field === 'forgotten');
  const goes = changes.filter(({ after }) => typeof after === 'string').map(({ id }) => id);
  const comes = changes.filter(({ after }) => typeof after === 'object').map(({ id }) => id);
  if (goes.length) await putAside(db, goes, now);
  if (comes.length) await bringBack(db, comes);
}

async function putAside(db: Database, ids: ArticleId[], now: Ms) {
  const facts = (await db.articles.bulkGet(ids)).filter(one => one !== undefined);
  await db.articles.bulkDelete(ids);
  await dropCopies(db, ids);
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

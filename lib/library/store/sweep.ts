import type { ArticleId, Facts, Ms } from '../../habr/facts';
import { emptied, goneUpTo, KEPT } from '../forget';
import { stampOf } from '../stamp';
import type { Database, Row } from './database';
import { DAY } from './facts';
import { readNote, writeNote } from './notes';

/** How long facts of articles that nothing is known of are kept after they were last seen. */
const CACHE: Ms = 60 * DAY;
const LEDGER: Ms = 90 * DAY;
const PER_STEP = 500;

/**
 * Lets go of what has had its time: forgotten contents, facts of strangers, old requests. Marks never.
 * @returns whether contents of what was forgotten left the journal: older copies of it still hold them.
 */
export async function sweep(db: Database, now: Ms): Promise<boolean> {
  const forgot = await sweepForgotten(db, now);
  await sweepFacts(db, now - CACHE);
  await db.requests
    .where('at')
    .below(now - LEDGER)
    .delete();
  return forgot;
}

/** Takes the contents of what was forgotten so long ago, and not brought back, out of the journal. */
function sweepForgotten(db: Database, now: Ms): Promise<boolean> {
  const before = now - KEPT;
  return db.transaction('rw', [db.journal, db.derived], async () => {
    const [from, to] = [(await readNote(db, 'swept')) ?? '', stampOf(before)];
    const rows = await db.journal.where('stamp').between(from, to).toArray();
    let forgot = false;
    for (const id of new Set(rows.flatMap(forgottenIn)))
      forgot = (await emptyOut(db, id, now)) || forgot;
    const removed = (await readNote(db, 'removed')) ?? [];
    await writeNote(
      db,
      'removed',
      removed.filter(({ at }) => at >= before),
    );
    await writeNote(db, 'swept', to);
    return forgot;
  });
}

const forgottenIn = ({ changes }: Row): ArticleId[] =>
  changes.flatMap(({ id, field, after }) =>
    field === 'forgotten' && typeof after === 'string' ? [id] : [],
  );

/** Takes what was forgotten for good out of the journal's entries about an article; whether there was any. */
export async function emptyOut(db: Database, id: ArticleId, now: Ms): Promise<boolean> {
  const rows = await db.journal.where('ids').equals(id).sortBy('stamp');
  const upTo = goneUpTo(rows, id, now);
  const fresh = upTo ? emptied(rows, id, upTo) : [];
  await db.journal.bulkPut(fresh);
  return fresh.length > 0;
}

/** In small steps, each with its own transaction, so that no reader waits. */
async function sweepFacts(db: Database, before: Ms) {
  let from: ArticleId | undefined;
  do {
    const page: Facts[] = await (from ? db.articles.where('id').above(from) : db.articles)
      .limit(PER_STEP)
      .toArray();
    const old = page.filter(({ factsAt }) => factsAt < before).map(({ id }) => id);
    const marked = new Set(await db.marks.where('id').anyOf(old).primaryKeys());
    const copied = new Set(await db.copies.where('id').anyOf(old).primaryKeys());
    await db.articles.bulkDelete(old.filter(id => !marked.has(id) && !copied.has(id)));
    from = page.length === PER_STEP ? page.at(-1)?.id : undefined;
  } while (from);
}

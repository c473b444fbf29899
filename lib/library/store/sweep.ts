import type { ArticleId, Facts, Ms } from '../../habr/facts';
import { stampOf } from '../stamp';
import type { Database, Row } from './database';
import { DAY } from './facts';
import { readNote, writeNote } from './notes';

/** How long an act of forgetting can be undone. */
const UNDO: Ms = 30 * DAY;
/** How long facts of articles that nothing is known of are kept after they were last seen. */
const CACHE: Ms = 60 * DAY;
const LEDGER: Ms = 30 * DAY;
const PER_STEP = 500;

/** Lets go of what has had its time: forgotten contents, facts of strangers, old requests. Marks never. */
export async function sweep(db: Database, now: Ms): Promise<void> {
  await sweepForgotten(db, now - UNDO);
  await sweepFacts(db, now - CACHE);
  await db.requests
    .where('at')
    .below(now - LEDGER)
    .delete();
}

/** Takes the contents of what was forgotten before then, and not brought back, out of the journal. */
async function sweepForgotten(db: Database, before: Ms) {
  await db.transaction('rw', [db.journal, db.derived], async () => {
    const [from, to] = [(await readNote(db, 'swept')) ?? '', stampOf(before)];
    const rows = await db.journal.where('stamp').between(from, to).toArray();
    for (const id of new Set(rows.flatMap(forgottenIn))) await emptyOut(db, id, to);
    const removed = (await readNote(db, 'removed')) ?? [];
    await writeNote(
      db,
      'removed',
      removed.filter(({ at }) => at >= before),
    );
    await writeNote(db, 'swept', to);
  });
}

const forgottenIn = ({ changes }: Row): ArticleId[] =>
  changes.flatMap(({ id, field, after }) =>
    field === 'forgotten' && typeof after === 'string' ? [id] : [],
  );

async function emptyOut(db: Database, id: ArticleId, until: string) {
  const rows = await db.journal.where('ids').equals(id).sortBy('stamp');
  const last = rows.findLast(({ changes }) =>
    changes.some(change => change.id === id && change.field === 'forgotten'),
  );
  if (!last || last.stamp >= until || !forgottenIn(last).includes(id)) return;
  const old = rows.filter(({ stamp }) => stamp <= last.stamp);
  await db.journal.bulkPut(old.map(row => emptied(row, id)));
}

/** The same entry without what it says of this article; the tombstone stays, or it would come back. */
function emptied({ sitting, ...row }: Row, id: ArticleId): Row {
  const changes = row.changes.map((change): Row['changes'][number] => {
    if (change.id !== id) return change;
    const { before, after, ...bare } = change;
    return bare.field === 'forgotten' && typeof after === 'string' ? { ...bare, after } : bare;
  });
  return { ...row, changes, ...(sitting && sitting.id !== id && { sitting }) };
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

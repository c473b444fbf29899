import type { ArticleId, Facts, Ms } from '../../../habr/facts';
import { emptied, FORGOTTEN_KEPT_MS, goneUpTo } from '../../acts/forget-contents';
import { stampOf } from '../../marks/stamp';
import type { Stamp } from '../../model';
import type { Gone } from '../backup-copies/snapshot-redact';
import type { Database, Row } from '../base/database';
import { readNote, writeNote } from '../base/derived-records';
import { DAY_MS } from '../base/overlay-facts';

/** Facts of articles without marks and stored text, since they were last seen. */
const FACTS_KEPT_MS: Ms = 60 * DAY_MS;
const REQUESTS_KEPT_MS: Ms = 90 * DAY_MS;
const ROWS_PER_STEP = 500;

/**
 * Daily clean-up of expired data: forgotten contents, old facts, old requests; never of marks. Ages are
 * counted from the previous run, so one wrong clock deletes nothing.
 *
 * @param copies Takes what was forgotten out of the snapshots, too.
 */
export async function cleanUp(
  db: Database,
  now: Ms,
  copies: (gone: Gone) => Promise<void>,
): Promise<void> {
  const looked = await readNote(db, 'looked');
  await writeNote(db, 'looked', now);
  if (looked !== undefined) await cleanUpAsOf(Math.min(looked, now), db, copies);
}

async function cleanUpAsOf(now: Ms, db: Database, copies: (gone: Gone) => Promise<void>) {
  const from: Stamp | '' = (await readNote(db, 'swept')) ?? '';
  const to = stampOf(now - FORGOTTEN_KEPT_MS);
  const gone = await emptyForgotten(db, { from, to, now });
  if (gone.size > 0) await copies(gone);
  // Written last: a run that was interrupted begins again with the same.
  await writeNote(db, 'swept', to);
  await deleteOldFacts(db, now - FACTS_KEPT_MS);
  await db.requests
    .where('at')
    .below(now - REQUESTS_KEPT_MS)
    .delete();
}

type Span = { from: Stamp | ''; to: Stamp; now: Ms };

/**
 * Takes contents out of the journal that were forgotten long ago and not brought back.
 *
 * @returns The articles concerned, emptied now or by a run that was interrupted.
 */
const emptyForgotten = (db: Database, { from, to, now }: Span): Promise<Gone> =>
  db.transaction('rw', [db.journal, db.derived], async () => {
    const rows = await db.journal.where('stamp').between(from, to).toArray();
    const ids = new Set([...rows, ...(await aheadOf(db, now))].flatMap(forgottenIn));
    const gone = new Map<ArticleId, Stamp>();
    for (const id of ids) {
      const upTo = await emptyOut(db, id, now);
      if (upTo) gone.set(id, upTo);
    }
    const removed = (await readNote(db, 'removed')) ?? [];
    await writeNote(
      db,
      'removed',
      removed.filter(({ at }) => at >= now - FORGOTTEN_KEPT_MS),
    );
    return gone;
  });

/** Once a clock was ahead, all later stamps are, too. Of those acts only `at` gives the age. */
const aheadOf = (db: Database, now: Ms): Promise<Row[]> =>
  db.journal
    .where('stamp')
    .above(stampOf(now))
    .filter(({ at }) => at + FORGOTTEN_KEPT_MS <= now)
    .toArray();

const forgottenIn = ({ changes }: Row): ArticleId[] =>
  changes.flatMap(({ id, field, after }) =>
    field === 'forgotten' && typeof after === 'string' ? [id] : [],
  );

/** Takes what was forgotten for good out of an article's journal entries. Returns the stamp up to which, if there was any. */
export async function emptyOut(db: Database, id: ArticleId, now: Ms): Promise<Stamp | undefined> {
  const rows = await db.journal.where('ids').equals(id).sortBy('stamp');
  const upTo = goneUpTo(rows, id, now);
  if (upTo) await db.journal.bulkPut(emptied(rows, id, upTo));
  return upTo;
}

/** In small steps, each a transaction of its own, so that no act has to wait. */
async function deleteOldFacts(db: Database, before: Ms) {
  let from: ArticleId | undefined;
  do from = await deleteOldFactsAfter(db, before, from);
  while (from);
}

/** One batch, after the article `from`. Returns its last id if there may be more. */
const deleteOldFactsAfter = (db: Database, before: Ms, from: ArticleId | undefined) =>
  db.transaction('rw', [db.articles, db.marks, db.copies], async () => {
    const batch: Facts[] = await (from ? db.articles.where('id').above(from) : db.articles)
      .limit(ROWS_PER_STEP)
      .toArray();
    const old = batch.filter(({ factsAt }) => factsAt < before).map(({ id }) => id);
    const marked = new Set(await db.marks.where('id').anyOf(old).primaryKeys());
    const copied = new Set(await db.copies.where('id').anyOf(old).primaryKeys());
    await db.articles.bulkDelete(old.filter(id => !marked.has(id) && !copied.has(id)));
    return batch.length === ROWS_PER_STEP ? batch.at(-1)?.id : undefined;
  });

import type { ArticleId, Facts, Ms } from '../../../habr/facts';
import { emptied, goneUpTo, KEPT } from '../../acts/forget-contents';
import { stampOf } from '../../marks/stamp';
import type { Stamp } from '../../model';
import type { Gone } from '../backup-copies/snapshot-redact';
import type { Database, Row } from '../base/database';
import { readNote, writeNote } from '../base/derived-records';
import { DAY } from '../base/overlay-facts';

/** How long facts of articles that nothing is known of are kept after they were last seen. */
const CACHE: Ms = 60 * DAY;
const LEDGER: Ms = 90 * DAY;
const PER_STEP = 500;

/**
 * Lets go of what has had its time: forgotten contents, facts of strangers, old requests. Marks never. It goes by
 * the time at which it looked the last time: a clock that is far ahead for once takes nothing away.
 * @param copies Takes what was forgotten out of the copies of the library, too.
 */
export async function sweep(
  db: Database,
  now: Ms,
  copies: (gone: Gone) => Promise<void>,
): Promise<void> {
  const looked = await readNote(db, 'looked');
  await writeNote(db, 'looked', now);
  if (looked !== undefined) await sweepAsOf(Math.min(looked, now), db, copies);
}

async function sweepAsOf(now: Ms, db: Database, copies: (gone: Gone) => Promise<void>) {
  const from: Stamp | '' = (await readNote(db, 'swept')) ?? '';
  const to = stampOf(now - KEPT);
  const gone = await sweepForgotten(db, { from, to, now });
  if (gone.size > 0) await copies(gone);
  // Last of all: who is interrupted before this begins again with the same.
  await writeNote(db, 'swept', to);
  await sweepFacts(db, now - CACHE);
  await db.requests
    .where('at')
    .below(now - LEDGER)
    .delete();
}

type Stretch = { from: Stamp | ''; to: Stamp; now: Ms };

/**
 * Takes the contents of what was forgotten so long ago, and not brought back, out of the journal.
 * @returns what there was of that kind, emptied now or by a sweep that was interrupted.
 */
const sweepForgotten = (db: Database, { from, to, now }: Stretch): Promise<Gone> =>
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
      removed.filter(({ at }) => at >= now - KEPT),
    );
    return gone;
  });

/** Once a clock was ahead, all stamps are: of those acts only their time tells. */
const aheadOf = (db: Database, now: Ms): Promise<Row[]> =>
  db.journal
    .where('stamp')
    .above(stampOf(now))
    .filter(({ at }) => at + KEPT <= now)
    .toArray();

const forgottenIn = ({ changes }: Row): ArticleId[] =>
  changes.flatMap(({ id, field, after }) =>
    field === 'forgotten' && typeof after === 'string' ? [id] : [],
  );

/** Takes what was forgotten for good out of the journal's entries about an article; up to where, if anything was. */
export async function emptyOut(db: Database, id: ArticleId, now: Ms): Promise<Stamp | undefined> {
  const rows = await db.journal.where('ids').equals(id).sortBy('stamp');
  const upTo = goneUpTo(rows, id, now);
  if (upTo) await db.journal.bulkPut(emptied(rows, id, upTo));
  return upTo;
}

/** In small steps, each with its own transaction, so that no reader waits. */
async function sweepFacts(db: Database, before: Ms) {
  let from: ArticleId | undefined;
  do from = await sweepPage(db, before, from);
  while (from);
}

/** The page after an article; its last one, if there may be more. What is marked or seen meanwhile is no stranger any more. */
const sweepPage = (db: Database, before: Ms, from: ArticleId | undefined) =>
  db.transaction('rw', [db.articles, db.marks, db.copies], async () => {
    const page: Facts[] = await (from ? db.articles.where('id').above(from) : db.articles)
      .limit(PER_STEP)
      .toArray();
    const old = page.filter(({ factsAt }) => factsAt < before).map(({ id }) => id);
    const marked = new Set(await db.marks.where('id').anyOf(old).primaryKeys());
    const copied = new Set(await db.copies.where('id').anyOf(old).primaryKeys());
    await db.articles.bulkDelete(old.filter(id => !marked.has(id) && !copied.has(id)));
    return page.length === PER_STEP ? page.at(-1)?.id : undefined;
  });

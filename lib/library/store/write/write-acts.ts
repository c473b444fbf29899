import type { Table } from 'dexie';
import type { ArticleId, Ms } from '../../../habr/facts';
import { present } from '../../../present';
import { handleOf, touchedBy } from '../../acts/entry-ids';
import type { ActContext, Outcome } from '../../acts/perform-act';
import type { Views } from '../../contract/contract';
import { latestOf } from '../../marks/stamp';
import { viewOf } from '../../marks/view-of-marks';
import type { Rule, Stamp } from '../../model';
import { byId } from '../../rows-by-id';
import type { Index } from '../../view-index';
import { deviceOf, lastStamp, type Prepared, readActContext } from '../base/act-context';
import type { Database } from '../base/database';
import type { AppliedAct } from '../base/derived-records';
import { markDirty } from '../base/mirror-lag';
import { isFull } from '../base/rpc-answers';
import type { SerialQueue } from '../base/serial-queue';
import { type IndexStore, updateIndex } from '../base/view-index-store';
import { followForgetting } from '../cleanup/move-forgotten-facts';
import { deleteSpareTexts } from '../texts/stored-texts';
import { findApplied, rememberApplied } from './applied-acts';

export type Deps = {
  db: Database;
  index: IndexStore;
  enqueue: SerialQueue;
  rule: () => Promise<Rule>;
  /** Called after the commit with the articles that look different now. */
  changed: (ids: ArticleId[]) => void;
  now: () => Ms;
};

/** One thing to write: which articles it is about, and what becomes of them. */
export type WriteJob = {
  tables: Table[];
  /** The caller's id for it, so that it is done once however often it is sent. */
  act?: string;
  /** Its provisional stamp, from when it waited for the database: it can be undone by that one, too. */
  waited?: Stamp;
  /** Runs first, within the transaction. What `run` needs besides marks and facts is read here, too. */
  ids(): Promise<ArticleId[]> | ArticleId[];
  /** Decides, and waits for nothing. After a full disk the whole job is done once more. */
  run(context: ActContext): { outcome?: Outcome | undefined } & Counts;
  /** Whatever else belongs into the same transaction. Returns the last stamp that it wrote to the journal. */
  besides?(outcome: Outcome, counts: Counts, context: ActContext): Promise<Stamp | undefined>;
  /** One of many in a row: the index may be saved later. */
  isLazy?: boolean;
};
type Counts = { changed: number; left: number };
export type Written = { entry?: Stamp; views: Views; changed: number; left: number };

/**
 * Writes marks, journal and what is derived from them in one transaction, and returns after the
 * commit. A full disk costs stored texts, never marks.
 */
export function write(deps: Deps, job: WriteJob): Promise<Written> {
  return deps.enqueue(async () => {
    try {
      return await attempt(deps, job);
    } catch (error) {
      if (!isFull(error) || !(await deleteSpareTexts(deps.db))) throw error;
      return await attempt(deps, job);
    }
  });
}

async function attempt(deps: Deps, job: WriteJob): Promise<Written> {
  const { db } = deps;
  const index = await deps.index.current();
  const prepared: Prepared = {
    last: await lastStamp(db),
    device: await deviceOf(db),
    rule: await deps.rule(),
    now: deps.now(),
  };
  // Dexie keeps its zone over native `await` only if the scope is an async function itself.
  // https://dexie.org/docs/Dexie/Dexie.transaction()
  const done = await db.transaction('rw', job.tables, async () =>
    writeAll(db, { job, prepared, before: index }),
  );
  deps.index.committed(done.index);
  if (done.changed.length) deps.changed(done.changed);
  return done.written;
}

type Writing = { job: WriteJob; prepared: Prepared; before: Index };

/** The transaction itself, which waits for nothing but the database. */
async function writeAll(db: Database, { job, prepared, before }: Writing) {
  const applied = job.act === undefined ? undefined : await findApplied(db, job.act);
  if (applied) return { index: before, changed: [], written: await answerAgain(db, applied) };
  const ids = await job.ids();
  const context = await readActContext(db, ids, prepared);
  const { outcome = { marks: [], entries: [] }, ...counts } = job.run(context);
  const put = await putAll(db, outcome, prepared);
  await markDirty(db, outcome, context);
  const upTo = latestOf(prepared.last, put, await job.besides?.(outcome, counts, context));
  const index = await updateIndex(db, {
    ...{ index: before, marks: outcome.marks, upTo: upTo ?? '', isLazy: job.isLazy },
  });
  const entry = handleOf(outcome.entries);
  const after = byId(outcome.marks);
  const views = Object.fromEntries(ids.map(id => [id, viewOf(after.get(id) ?? context.marks(id))]));
  const written: Written = { ...(entry && { entry }), views, ...counts };
  if (job.act !== undefined) {
    const { act, waited } = job;
    await rememberApplied(db, { act, ...present({ entry, waited }), ids, ...counts });
  }
  return { index, changed: [...after.keys()], written };
}

/** Returns the last stamp that was written to the journal. */
async function putAll(db: Database, outcome: Outcome, { now }: Prepared) {
  const { marks, entries } = outcome;
  await db.marks.bulkPut(marks);
  if (entries.length === 0) return undefined;
  await db.journal.bulkAdd(entries.map(entry => ({ ...entry, ids: touchedBy(entry) })));
  await followForgetting(db, outcome, now);
  return entries.map(({ stamp }) => stamp).reduce((a, b) => (a > b ? a : b));
}

/** The first answer again, with the articles as they are now. */
async function answerAgain(
  db: Database,
  { entry, ids, changed, left }: AppliedAct,
): Promise<Written> {
  const marks = await db.marks.bulkGet(ids);
  const views = Object.fromEntries(ids.map((id, at) => [id, viewOf(marks[at])]));
  return { ...(entry && { entry }), views, changed, left };
}

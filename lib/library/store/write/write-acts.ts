import type { Table } from 'dexie';
import type { ArticleId, Ms } from '../../../habr/facts';
import { present } from '../../../present';
import { handleOf, touchedBy } from '../../acts/entry-ids';
import type { Ground, Outcome } from '../../acts/perform-act';
import type { Views } from '../../contract/contract';
import { latestOf } from '../../marks/stamp';
import { viewOf } from '../../marks/view-of-marks';
import type { Rule, Stamp } from '../../model';
import { byId } from '../../rows-by-id';
import type { Index } from '../../view-index';
import { deviceOf, groundOf, lastStamp, type Standing } from '../base/act-context';
import type { Database } from '../base/database';
import type { Told } from '../base/derived-records';
import { markDirty } from '../base/mirror-lag';
import { isFull } from '../base/rpc-answers';
import type { InOrder } from '../base/serial-queue';
import { follow, type IndexStore } from '../base/view-index-store';
import { followForgetting } from '../cleanup/move-forgotten-facts';
import { makeRoom } from '../texts/stored-texts';
import { recall, remember } from './applied-acts';

export type Means = {
  db: Database;
  index: IndexStore;
  inOrder: InOrder;
  rule: () => Promise<Rule>;
  /** Told after the commit which articles look different now. */
  changed: (ids: ArticleId[]) => void;
  now: () => Ms;
};

/** One thing to write: which articles it stands on, and what becomes of them. */
export type Work = {
  tables: Table[];
  /** Named by the caller, so that it is done once however often it is sent. */
  act?: string;
  /** What it was called while it waited for the database: undone by that name, too. */
  waited?: Stamp;
  /** Asked first, within the transaction; what `run` needs besides marks and facts is read here, too. */
  ids(): Promise<ArticleId[]> | ArticleId[];
  /** Decides, and waits for nothing. After a full disk all of this is done once more. */
  run(ground: Ground): { outcome?: Outcome | undefined } & Counts;
  /** What else belongs into the same transaction; the last stamp that it wrote to the journal. */
  besides?(outcome: Outcome, counts: Counts, ground: Ground): Promise<Stamp | undefined>;
  /** One of many in a row: the index may be written later. */
  isLazy?: boolean;
};
type Counts = { changed: number; left: number };
export type Written = { entry?: Stamp; views: Views; changed: number; left: number };

/**
 * Writes marks, journal and what is derived of them in one transaction, and answers after the
 * commit. A full disk costs cached copies, never marks.
 */
export function write(means: Means, work: Work): Promise<Written> {
  return means.inOrder(async () => {
    try {
      return await attempt(means, work);
    } catch (error) {
      if (!isFull(error) || !(await makeRoom(means.db))) throw error;
      return await attempt(means, work);
    }
  });
}

async function attempt(means: Means, work: Work): Promise<Written> {
  const { db } = means;
  const index = await means.index.current();
  const standing: Standing = {
    last: await lastStamp(db),
    device: await deviceOf(db),
    rule: await means.rule(),
    now: means.now(),
  };
  // Dexie follows native promises only from a scope that is itself an async function.
  const done = await db.transaction('rw', work.tables, async () =>
    inOne(db, work, standing, index),
  );
  means.index.committed(done.index);
  if (done.changed.length) means.changed(done.changed);
  return done.written;
}

/** The transaction itself: it waits for nothing but the database. */
async function inOne(db: Database, work: Work, standing: Standing, before: Index) {
  const told = work.act === undefined ? undefined : await recall(db, work.act);
  if (told) return { index: before, changed: [], written: await again(db, told) };
  const ids = await work.ids();
  const ground = await groundOf(db, ids, standing);
  const { outcome = { marks: [], entries: [] }, ...counts } = work.run(ground);
  const put = await putAll(db, outcome, standing);
  await markDirty(db, outcome, ground);
  const upTo = latestOf(standing.last, put, await work.besides?.(outcome, counts, ground));
  const index = await follow(db, before, outcome.marks, upTo ?? '', work.isLazy ?? false);
  const entry = handleOf(outcome.entries);
  const after = byId(outcome.marks);
  const views = Object.fromEntries(ids.map(id => [id, viewOf(after.get(id) ?? ground.marks(id))]));
  const written: Written = { ...(entry && { entry }), views, ...counts };
  if (work.act !== undefined) {
    const { act, waited } = work;
    await remember(db, { act, ...present({ entry, waited }), ids, ...counts });
  }
  return { index, changed: [...after.keys()], written };
}

/** The last stamp of what was written to the journal. */
async function putAll(db: Database, outcome: Outcome, { now }: Standing) {
  const { marks, entries } = outcome;
  await db.marks.bulkPut(marks);
  if (entries.length === 0) return undefined;
  await db.journal.bulkAdd(entries.map(entry => ({ ...entry, ids: touchedBy(entry) })));
  await followForgetting(db, outcome, now);
  return entries.map(({ stamp }) => stamp).reduce((a, b) => (a > b ? a : b));
}

/** The first answer, with the articles as they are now. */
async function again(db: Database, { entry, ids, changed, left }: Told): Promise<Written> {
  const marks = await db.marks.bulkGet(ids);
  const views = Object.fromEntries(ids.map((id, at) => [id, viewOf(marks[at])]));
  return { ...(entry && { entry }), views, changed, left };
}

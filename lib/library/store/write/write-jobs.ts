import type { Table } from 'dexie';
import { progress } from '../../acts/apply-progress';
import { idsOf, perform } from '../../acts/perform-act';
import { undo } from '../../acts/undo-entries';
import type { Act, ActId, Done, Progress, Reply } from '../../contract/contract';
import type { Stamp } from '../../model';
import type { Database, Row } from '../base/database';
import type { PendingAct } from '../base/pending-act';
import { failed, ok } from '../base/rpc-answers';
import { undoStampOf } from './applied-acts';
import { type Deps, type WriteJob, type Written, write } from './write-acts';

/** The methods `act`, `undo` and `progress`; `replay` writes an act that waited for the database, as of then. */
export const createActs = (deps: Deps) => ({
  act: async ({ act, what }: ActCall) =>
    ok(doneOf(await write(deps, actJob(deps.db, { act, what })))),

  async undo({ act, of }: { act: ActId; of: Stamp }): Reply<'undo'> {
    const undone = await write(deps, undoJob(deps.db, act, of));
    const isKnown = undone.changed + undone.left > 0;
    return isKnown ? ok(undone) : failed('refused', 'there is nothing to undo');
  },

  progress: async (report: Progress) => ok(doneOf(await write(deps, progressJob(deps.db, report)))),

  replay: ({ act, what, at, stamp }: PendingAct) =>
    write({ ...deps, now: () => at }, actJob(deps.db, { act, what, waited: stamp })),
});

/** An act of the reader. `waited`: its provisional stamp, if it waited for the database. */
type ActCall = { act: ActId; what: Act; waited?: Stamp };

const actJob = (db: Database, { act, what, waited }: ActCall): WriteJob => ({
  tables: ofActs(db),
  act,
  ...(waited && { waited }),
  ids: () => idsOf(what),
  run: context => {
    const outcome = perform(what, context);
    return { outcome, changed: outcome?.marks.length ?? 0, left: 0 };
  },
});

/** Undoes one entry of the journal, or all entries of a batch. */
function undoJob(db: Database, act: ActId, of: Stamp): WriteJob {
  let entries: Row[] = [];
  return {
    tables: ofActs(db),
    act,
    ids: async () => {
      const handle = await undoStampOf(db, of);
      const batch = await db.journal.where('batch').equals(handle).toArray();
      const one = await db.journal.get(handle);
      entries = batch.length || !one ? batch : [one];
      return [...new Set(entries.flatMap(({ ids }) => ids))];
    },
    run: context => undo(entries, context),
  };
}

/** A report of progress. Only one that ends something is journaled, and waits for the disk. */
const progressJob = (db: Database, report: Progress): WriteJob => ({
  tables: report.finished || report.sitting ? ofActs(db) : ofTicks(db),
  ids: () => [report.id],
  run: context => {
    const outcome = progress(report, context);
    return { outcome, changed: outcome.marks.length, left: 0 };
  },
});

/** What of it the caller gets. */
const doneOf = ({ entry, views }: Written): Done => ({ ...(entry && { entry }), views });

const ofActs = (db: Database): Table[] => [
  db.articles,
  db.marks,
  db.journal,
  db.copies,
  db.derived,
];
const ofTicks = (db: Database): Table[] => [db.articles, db.marks, db.derived];

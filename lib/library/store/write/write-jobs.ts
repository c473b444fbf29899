import type { Table } from 'dexie';
import { progress } from '../../acts/apply-progress';
import { idsOf, perform } from '../../acts/perform-act';
import { undo } from '../../acts/undo-entries';
import type { Act, ActId, Done, Progress } from '../../contract/contract';
import type { Stamp } from '../../model';
import type { Database, Row } from '../base/database';
import { undoStampOf } from './applied-acts';
import type { WriteJob, Written } from './write-acts';

/** An act of the reader. @param waited Its provisional stamp, if it waited for the database. */
export const actJob = (db: Database, act: ActId, what: Act, waited?: Stamp): WriteJob => ({
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
export function undoJob(db: Database, act: ActId, of: Stamp): WriteJob {
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
export const progressJob = (db: Database, report: Progress): WriteJob => ({
  tables: report.finished || report.sitting ? ofActs(db) : ofTicks(db),
  ids: () => [report.id],
  run: context => {
    const outcome = progress(report, context);
    return { outcome, changed: outcome.marks.length, left: 0 };
  },
});

/** What of it the caller gets. */
export const doneOf = ({ entry, views }: Written): Done => ({ ...(entry && { entry }), views });

const ofActs = (db: Database): Table[] => [
  db.articles,
  db.marks,
  db.journal,
  db.copies,
  db.derived,
];
const ofTicks = (db: Database): Table[] => [db.articles, db.marks, db.derived];

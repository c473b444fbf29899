import type { Table } from 'dexie';
import { progress } from '../../acts/apply-progress';
import { idsOf, perform } from '../../acts/perform-act';
import { undo } from '../../acts/undo-entries';
import type { Act, ActId, Done, Progress } from '../../contract/contract';
import type { Stamp } from '../../model';
import type { Database, Row } from '../base/database';
import { handleFor } from './applied-acts';
import type { Work, Written } from './write-acts';

/** What the reader does to some articles. @param waited The stamp of one that waited for the database. */
export const acting = (db: Database, act: ActId, what: Act, waited?: Stamp): Work => ({
  tables: ofActs(db),
  act,
  ...(waited && { waited }),
  ids: () => idsOf(what),
  run: ground => {
    const outcome = perform(what, ground);
    return { outcome, changed: outcome?.marks.length ?? 0, left: 0 };
  },
});

/** An undo of one entry of the journal, or of all entries of a batch. */
export function undoing(db: Database, act: ActId, of: Stamp): Work {
  let entries: Row[] = [];
  return {
    tables: ofActs(db),
    act,
    ids: async () => {
      const handle = await handleFor(db, of);
      const batch = await db.journal.where('batch').equals(handle).toArray();
      const one = await db.journal.get(handle);
      entries = batch.length || !one ? batch : [one];
      return [...new Set(entries.flatMap(({ ids }) => ids))];
    },
    run: ground => undo(entries, ground),
  };
}

/** What the page saw. Only what ends something is journaled, and waits for the disk. */
export const ticking = (db: Database, report: Progress): Work => ({
  tables: report.finished || report.sitting ? ofActs(db) : ofTicks(db),
  ids: () => [report.id],
  run: ground => {
    const outcome = progress(report, ground);
    return { outcome, changed: outcome.marks.length, left: 0 };
  },
});

/** What of it is told to the caller. */
export const done = ({ entry, views }: Written): Done => ({ ...(entry && { entry }), views });

const ofActs = (db: Database): Table[] => [
  db.articles,
  db.marks,
  db.journal,
  db.copies,
  db.derived,
];
const ofTicks = (db: Database): Table[] => [db.articles, db.marks, db.derived];

import type { Ms } from '../../../habr/facts';
import { lastStamp } from '../base/act-context';
import type { Database } from '../base/database';
import { readNote } from '../base/derived-records';
import { recordsOf } from '../base/library-records';
import { pagesOf } from '../base/read-in-pages';
import type { SnapshotHead, SnapshotLine } from './snapshot-lines';

const ROWS_PER_STEP = 500;

/** The head of a snapshot that is begun now. */
export async function headOf(db: Database, now: Ms): Promise<SnapshotHead> {
  const [device, upTo] = await Promise.all([readNote(db, 'device'), lastStamp(db)]);
  return { version: 1, at: now, device: device ?? '', upTo: upTo ?? '' };
}

/**
 * The library line by line, in small steps, so that no act has to wait. Marks come first and the journal
 * last, so an act that comes meanwhile is in the journal.
 */
export async function* linesOf(db: Database, head: SnapshotHead): AsyncGenerator<SnapshotLine> {
  yield { head };
  let count = 0;
  for await (const line of contentOf(db)) {
    count += 1;
    yield line;
  }
  yield { end: count };
}

async function* contentOf(db: Database): AsyncGenerator<SnapshotLine> {
  for await (const marks of pagesOf(db.marks, ROWS_PER_STEP)) yield* await recordsOf(db, marks);
  for (const visit of await db.visits.toArray()) yield { visit };
  for await (const rows of pagesOf(db.journal, ROWS_PER_STEP))
    for (const { ids: _, ...entry } of rows) yield { entry };
}

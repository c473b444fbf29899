import type { ArticleId, Ms } from '../../habr/facts';
import type { Marks, Stamp } from '../model';
import type { Database, Row } from './database';
import { lastStamp } from './ground';
import { readNote } from './notes';
import type { SnapshotHead, SnapshotLine } from './snapshot-lines';

const PER_STEP = 500;

export async function headOf(db: Database, now: Ms): Promise<SnapshotHead> {
  const [device, upTo] = await Promise.all([readNote(db, 'device'), lastStamp(db)]);
  return { version: 1, at: now, device: device ?? '', upTo: upTo ?? '' };
}

/**
 * The library line by line, in small steps, so that no act waits for it. Marks come first: what an act
 * changes meanwhile is in the journal, which comes last.
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
  let id: ArticleId | '' = '';
  do {
    const marks: Marks[] = await db.marks.where('id').above(id).limit(PER_STEP).toArray();
    const facts = await db.articles.bulkGet(marks.map(one => one.id));
    for (const [at, one] of marks.entries()) {
      const known = facts[at];
      yield { marks: one, ...(known && { facts: known }) };
    }
    id = marks.at(-1)?.id ?? '';
  } while (id);
  for (const visit of await db.visits.toArray()) yield { visit };
  let stamp: Stamp | '' = '';
  do {
    const rows: Row[] = await db.journal.where('stamp').above(stamp).limit(PER_STEP).toArray();
    for (const { ids: _, ...entry } of rows) yield { entry };
    stamp = rows.at(-1)?.stamp ?? '';
  } while (stamp);
}

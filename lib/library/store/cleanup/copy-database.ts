import type { IndexableType, Table } from 'dexie';
import { slices } from '../../in-slices';
import { mergeMarks, mergeVisits } from '../../marks/merge-marks';
import type { Copy, Database } from '../base/database';
import { readNote, writeNote } from '../base/derived-records';

const PER_STEP = 1_000;
/** Bodies are large. */
const COPIES_PER_STEP = 50;

/**
 * Puts all that one library holds into another; what both know of is merged, or the newer one stays.
 * Doing it again changes nothing, but for the list of requests.
 */
export async function pour(from: Database, to: Database): Promise<void> {
  await inSteps(from.marks, async rows => {
    const there = await to.marks.bulkGet(rows.map(({ id }) => id));
    await to.marks.bulkPut(joined(rows, there, mergeMarks));
  });
  await inSteps(from.visits, async rows => {
    const there = await to.visits.bulkGet(rows.map(({ list }) => list));
    await to.visits.bulkPut(joined(rows, there, mergeVisits));
  });
  await inSteps(from.journal, async rows => {
    const there = await to.journal.bulkGet(rows.map(({ stamp }) => stamp));
    await to.journal.bulkPut(joined(rows, there, (_, now) => now));
  });
  await inSteps(from.articles, async rows => {
    const there = await to.articles.bulkGet(rows.map(({ id }) => id));
    await to.articles.bulkPut(joined(rows, there, (a, b) => (a.factsAt > b.factsAt ? a : b)));
  });
  const newer = <T extends { at: number }>(a: T, b: T) => (a.at > b.at ? a : b);
  const putCopies = async (rows: Copy[]) => {
    const there = await to.copies.bulkGet(rows.map(({ id }) => id));
    await to.copies.bulkPut(joined(rows, there, newer));
  };
  await inSteps(from.copies, putCopies, COPIES_PER_STEP);
  await inSteps(from.requests, async rows => void (await to.requests.bulkAdd(rows)));
  await pourRemoved(from, to);
}

/** What was forgotten can still be brought back, with its facts. */
async function pourRemoved(from: Database, to: Database) {
  const [there, here] = [await readNote(to, 'removed'), await readNote(from, 'removed')];
  const all = [...(there ?? []), ...(here ?? [])].map(
    one => [`${one.at} ${one.facts.id}`, one] as const,
  );
  if (here) await writeNote(to, 'removed', [...new Map(all).values()]);
}

const joined = <T>(rows: T[], there: (T | undefined)[], join: (row: T, now: T) => T): T[] =>
  rows.map((row, at) => {
    const now = there[at];
    return now ? join(row, now) : row;
  });

async function inSteps<T, K extends IndexableType>(
  table: Table<T, K>,
  put: (rows: T[]) => Promise<unknown>,
  size = PER_STEP,
): Promise<void> {
  const keys = await table.toCollection().primaryKeys();
  for (const some of slices(keys, size)) {
    const rows = await table.bulkGet(some);
    await put(rows.filter(row => row !== undefined));
  }
}

import type { IndexableType, Table } from 'dexie';
import { slices } from '../../in-slices';
import { mergeMarks, mergeVisits } from '../../marks/merge-marks';
import type { Database, StoredText } from '../base/database';
import { readNote, writeNote } from '../base/derived-records';

const ROWS_PER_STEP = 1_000;
/** Stored texts are large. */
const TEXTS_PER_STEP = 50;

/**
 * Copies all that one library holds into another. What both have is merged, or the newer one stays.
 * A second time changes nothing, except that requests are listed twice.
 */
export async function copyDatabase(from: Database, to: Database): Promise<void> {
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
  const putTexts = async (rows: StoredText[]) => {
    const there = await to.copies.bulkGet(rows.map(({ id }) => id));
    await to.copies.bulkPut(joined(rows, there, newer));
  };
  await inSteps(from.copies, putTexts, TEXTS_PER_STEP);
  await inSteps(from.requests, async rows => void (await to.requests.bulkAdd(rows)));
  await copyRemoved(from, to);
}

/** Forgetting can still be undone afterwards, with its facts. */
async function copyRemoved(from: Database, to: Database) {
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
  size = ROWS_PER_STEP,
): Promise<void> {
  const keys = await table.toCollection().primaryKeys();
  for (const some of slices(keys, size)) {
    const rows = await table.bulkGet(some);
    await put(rows.filter(row => row !== undefined));
  }
}

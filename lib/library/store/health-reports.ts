import type { Ms } from '../../habr/facts';
import type { Database } from './base/database';
import { readNote, writeNote } from './base/derived-records';
import type { Caller } from './base/who-calls';

const KEPT = 5;

/** Keeps, for the popup, what a tab says of a page that it did not understand; the newest alone. */
export async function noteHealth(
  db: Database,
  report: { url: string; counts: Record<string, number> },
  { tab }: Caller,
  now: Ms,
): Promise<void> {
  await db.transaction('rw', [db.derived], async () => {
    const all = [...(await ofOthers(db, tab)), { tab, at: now, ...report }];
    await writeNote(db, 'health', all.slice(-KEPT));
  });
}

/** Whoever tells what stands in a page has understood it: an older report of its tab is over. */
export async function forgetHealth(db: Database, { tab }: Caller): Promise<void> {
  const reports = await readNote(db, 'health');
  if (!reports?.some(one => one.tab === tab)) return;
  await db.transaction('rw', [db.derived], async () =>
    writeNote(db, 'health', await ofOthers(db, tab)),
  );
}

const ofOthers = async (db: Database, tab: number) =>
  ((await readNote(db, 'health')) ?? []).filter(one => one.tab !== tab);

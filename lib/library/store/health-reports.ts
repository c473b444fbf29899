import type { Ms } from '../../habr/facts';
import type { Database } from './base/database';
import { readNote, writeNote } from './base/derived-records';
import type { Caller } from './base/who-calls';

const REPORTS_KEPT = 5;

type Report = { at: Ms; url: string; counts: Record<string, number> };

/** Keeps, for the popup, what a tab reports of a page that it did not understand: its newest report. */
export async function noteHealth(db: Database, report: Report, { tab }: Caller): Promise<null> {
  await db.transaction('rw', [db.derived], async () => {
    const all = [...(await ofOtherTabs(db, tab)), { tab, ...report }];
    await writeNote(db, 'health', all.slice(-REPORTS_KEPT));
  });
  return null;
}

/** A tab that sends `see` understood its page: drop its older report. */
export async function forgetHealth(db: Database, { tab }: Caller): Promise<void> {
  const reports = await readNote(db, 'health');
  if (!reports?.some(one => one.tab === tab)) return;
  await db.transaction('rw', [db.derived], async () =>
    writeNote(db, 'health', await ofOtherTabs(db, tab)),
  );
}

const ofOtherTabs = async (db: Database, tab: number) =>
  ((await readNote(db, 'health')) ?? []).filter(one => one.tab !== tab);

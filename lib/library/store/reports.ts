import type { Ms } from '../../habr/facts';
import type { Caller } from './caller';
import type { Database } from './database';
import { readNote, writeNote } from './notes';

const KEPT = 5;

/** Keeps, for the popup, what a tab says of a page that it did not understand; `null`: it now does. */
export async function noteHealth(
  db: Database,
  report: { url: string; counts: Record<string, number> } | null,
  { tab }: Caller,
  now: Ms,
): Promise<void> {
  await db.transaction('rw', [db.derived], async () => {
    const others = ((await readNote(db, 'health')) ?? []).filter(one => one.tab !== tab);
    const all = report ? [...others, { tab, at: now, ...report }] : others;
    await writeNote(db, 'health', all.slice(-KEPT));
  });
}

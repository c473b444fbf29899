import type { ArticleId, Ms } from '../../../habr/facts';
import type { Database } from '../base/database';
import { type Notes, readNote, writeNote } from '../base/derived-records';
import type { Caller } from '../base/who-calls';

const MINUTE: Ms = 60_000;

/** Remembers, also over the worker's end, that this tab asked for this article. */
export async function noteOpen(db: Database, id: ArticleId, { tab }: Caller, now: Ms) {
  await db.transaction('rw', [db.derived], async () => {
    const before = recent(await readNote(db, 'opens'), now);
    const others = before.filter(open => open.tab !== tab || open.id !== id);
    await writeNote(db, 'opens', [...others, { tab, id, at: now }]);
  });
}

/** Whether it did so within the last minute. */
export async function wasOpened(db: Database, id: ArticleId, { tab }: Caller, now: Ms) {
  const opens = recent(await readNote(db, 'opens'), now);
  return opens.some(open => open.tab === tab && open.id === id);
}

const recent = (opens: Notes['opens'] = [], now: Ms) =>
  opens.filter(({ at }) => Math.abs(now - at) < MINUTE);

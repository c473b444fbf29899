import type { ArticleId, Ms } from '../../../habr/facts';
import type { Database } from '../base/database';
import { type Notes, readNote, writeNote } from '../base/derived-records';
import type { Caller } from '../base/who-calls';

/** How long after `open` a page may `keep` a body that it fetched itself. */
const KEEP_ALLOWED_MS: Ms = 60_000;

type Open = { id: ArticleId; caller: Caller; now: Ms };

/** Remembers, also beyond the worker's end, that this tab opened this article. */
export async function noteOpen(db: Database, { id, caller: { tab }, now }: Open) {
  await db.transaction('rw', [db.derived], async () => {
    const before = recent(await readNote(db, 'opens'), now);
    const others = before.filter(open => open.tab !== tab || open.id !== id);
    await writeNote(db, 'opens', [...others, { tab, id, at: now }]);
  });
}

/** Whether it did so within the last minute. */
export async function wasOpened(db: Database, { id, caller: { tab }, now }: Open) {
  const opens = recent(await readNote(db, 'opens'), now);
  return opens.some(open => open.tab === tab && open.id === id);
}

const recent = (opens: Notes['opens'] = [], now: Ms) =>
  opens.filter(({ at }) => Math.abs(now - at) < KEEP_ALLOWED_MS);

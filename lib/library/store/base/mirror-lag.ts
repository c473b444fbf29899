import type { ArticleId } from '../../../habr/facts';
import type { ActContext, Outcome } from '../../acts/write-entry';
import { alike } from '../../marks/canonical-json';
import type { Marks, Stamp } from '../../model';
import type { Database } from './database';
import { type Dirty, readNote, writeNote } from './derived-records';
import { mirrored } from './mirror-content';

/** Every act rewrites this note, so above this many ids we stop listing them and mark the whole mirror as out of date. */
const IDS_LISTED_AT_MOST = 4_000;

/** Without the note nothing was ever mirrored, so all of it is out of date. */
export const dirtyOf = async (db: Database): Promise<Dirty> =>
  (await readNote(db, 'dirty')) ?? { all: true, ids: new Map() };

/** Runs in the transaction of the acts. Reports of progress change nothing that is mirrored. */
export async function markDirty(
  db: Database,
  { marks, entries }: Outcome,
  context: ActContext,
): Promise<void> {
  const journaled = new Set(entries.flatMap(({ changes }) => changes.map(({ id }) => id)));
  const fresh = marks.filter(one => journaled.has(one.id) || isNews(context.marks(one.id), one));
  if (fresh.length === 0) return;
  const since = entries.at(-1)?.stamp ?? context.tick();
  await writeNote(db, 'dirty', dirtier(await dirtyOf(db), fresh, since));
}

/** Acts that come while the whole mirror is written stay dirty: by their id, or because `all` names a later act. */
function dirtier({ all, ids }: Dirty, fresh: Marks[], since: Stamp): Dirty {
  if (ids.size + fresh.length > IDS_LISTED_AT_MOST) return { all: since, ids: new Map() };
  return { all, ids: new Map([...ids, ...fresh.map(({ id }): [ArticleId, Stamp] => [id, since])]) };
}

/** Not every decision is journaled: an import brings older notes, and fields of a newer version. */
const isNews = (before: Marks | undefined, after: Marks) =>
  !alike(before && mirrored(before), mirrored(after));

/** All of `done` is in the mirror now. What was changed meanwhile stays dirty. */
export async function markClean(db: Database, done: Dirty): Promise<void> {
  await db.transaction('rw', [db.derived], async () => {
    const { all, ids } = await dirtyOf(db);
    const left = [...ids].filter(([id, stamp]) => done.ids.get(id) !== stamp);
    await writeNote(db, 'dirty', { all: all !== done.all && all, ids: new Map(left) });
  });
}

import type { ArticleId } from '../../../habr/facts';
import type { Ground, Outcome } from '../../acts/write-entry';
import { alike } from '../../marks/canonical-json';
import type { Marks, Stamp } from '../../model';
import type { Database } from './database';
import { type Dirty, readNote, writeNote } from './derived-records';
import { mirrored } from './mirror-content';

/** So many are not named any more, in a note that every act writes anew: all lags then. */
const MANY = 4_000;

/** Without a note of it nothing was ever mirrored: all of it lags. */
export const dirtyOf = async (db: Database): Promise<Dirty> =>
  (await readNote(db, 'dirty')) ?? { all: true, ids: new Map() };

/** In the transaction of the acts themselves; ticks of progress change nothing that is mirrored. */
export async function markDirty(
  db: Database,
  { marks, entries }: Outcome,
  ground: Ground,
): Promise<void> {
  const told = new Set(entries.flatMap(({ changes }) => changes.map(({ id }) => id)));
  const fresh = marks.filter(one => told.has(one.id) || isNews(ground.marks(one.id), one));
  if (fresh.length === 0) return;
  const since = entries.at(-1)?.stamp ?? ground.tick();
  await writeNote(db, 'dirty', dirtier(await dirtyOf(db), fresh, since));
}

/** What is done while all of it is written stays dirty: either by name, or because `all` is a later one. */
function dirtier({ all, ids }: Dirty, fresh: Marks[], since: Stamp): Dirty {
  if (ids.size + fresh.length > MANY) return { all: since, ids: new Map() };
  return { all, ids: new Map([...ids, ...fresh.map(({ id }): [ArticleId, Stamp] => [id, since])]) };
}

/** Not all that is decided is journaled: older notes come with an import, and fields of a newer version. */
const isNews = (before: Marks | undefined, after: Marks) =>
  !alike(before && mirrored(before), mirrored(after));

/** All of this is mirrored as it was then; what was changed meanwhile stays dirty. */
export async function markClean(db: Database, done: Dirty): Promise<void> {
  await db.transaction('rw', [db.derived], async () => {
    const { all, ids } = await dirtyOf(db);
    const left = [...ids].filter(([id, stamp]) => done.ids.get(id) !== stamp);
    await writeNote(db, 'dirty', { all: all !== done.all && all, ids: new Map(left) });
  });
}

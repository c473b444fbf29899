import type { ArticleId } from '../../../habr/facts';
import type { Copy, Database } from '../base/database';
import { type Held, readNote, writeNote } from '../base/derived-records';

/** Keeps a copy, as far as the limit (bytes) lets it. */
export async function keepCopy(db: Database, copy: Copy, limit: number): Promise<void> {
  await db.transaction('rw', [db.copies, db.marks, db.derived], async () => {
    const { at, id, size } = copy;
    const others = (await heldCopies(db)).filter(one => one.id !== id);
    await db.copies.put(copy);
    await writeNote(db, 'copies', [...others, { id, at, size }]);
    await keepWithin(db, limit);
  });
}

/**
 * Lets go of the oldest copies beyond the limit. Those of bookmarked articles stay, whatever it says.
 *
 * @param limit Bytes.
 */
export async function keepWithin(db: Database, limit: number): Promise<void> {
  await db.transaction('rw', [db.copies, db.marks, db.derived], async () => {
    const held = await heldCopies(db);
    const over = bytesOf(held) - limit;
    if (over > 0) await dropCopies(db, oldest(await unpinned(db, held), over));
  });
}

/** Drops all copies that are not of bookmarked articles, for a full disk. Whether there were any. */
export function makeRoom(db: Database): Promise<boolean> {
  return db.transaction('rw', [db.copies, db.marks, db.derived], async () => {
    const spare = (await unpinned(db, await heldCopies(db))).map(({ id }) => id);
    await dropCopies(db, spare);
    return spare.length > 0;
  });
}

/** Within a transaction over `copies` and `derived`. */
export async function dropCopies(db: Database, ids: ArticleId[]): Promise<void> {
  const gone = new Set(ids);
  const held = await heldCopies(db);
  await db.copies.bulkDelete(ids);
  await writeNote(
    db,
    'copies',
    held.filter(({ id }) => !gone.has(id)),
  );
}

/** Notes anew which copies there are, when many came at once: who only reads goes by the note. */
export async function countCopies(db: Database): Promise<void> {
  await db.transaction('rw', [db.copies, db.derived], async () => {
    await db.derived.delete('copies');
    await writeNote(db, 'copies', await heldCopies(db));
  });
}

/** Which copies there are; counted anew when the note of them is missing. */
async function heldCopies(db: Database): Promise<Held[]> {
  const known = await readNote(db, 'copies');
  if (known) return known;
  const held: Held[] = [];
  await db.copies.each(({ id, at, size }) => held.push({ id, at, size }));
  return held;
}

async function unpinned(db: Database, held: Held[]): Promise<Held[]> {
  const marks = await db.marks.bulkGet(held.map(({ id }) => id));
  return held.filter((_, at) => !marks[at]?.bookmark?.value);
}

/** As many of the oldest as it takes to free so many bytes. */
function oldest(held: Held[], bytes: number): ArticleId[] {
  let freed = 0;
  return held
    .toSorted((a, b) => a.at - b.at)
    .filter(({ size }) => {
      const needed = freed < bytes;
      if (needed) freed += size;
      return needed;
    })
    .map(({ id }) => id);
}

const bytesOf = (held: Held[]) => held.reduce((sum, { size }) => sum + size, 0);

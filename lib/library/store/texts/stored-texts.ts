import type { ArticleId } from '../../../habr/facts';
import type { Database, StoredText } from '../base/database';
import { readNote, type TextSize, writeNote } from '../base/derived-records';

/** Stores a text, as far as the limit (bytes) allows. */
export async function storeText(db: Database, text: StoredText, limit: number): Promise<void> {
  await db.transaction('rw', [db.copies, db.marks, db.derived], async () => {
    const { at, id, size } = text;
    const others = (await sizesOfTexts(db)).filter(one => one.id !== id);
    await db.copies.put(text);
    await writeNote(db, 'copies', [...others, { id, at, size }]);
    await keepTextsWithin(db, limit);
  });
}

/**
 * Deletes the oldest texts beyond the limit. Those of bookmarked articles stay in any case.
 *
 * @param limit Bytes.
 */
export async function keepTextsWithin(db: Database, limit: number): Promise<void> {
  await db.transaction('rw', [db.copies, db.marks, db.derived], async () => {
    const sizes = await sizesOfTexts(db);
    const over = bytesOf(sizes) - limit;
    if (over > 0) await deleteTexts(db, oldest(await unbookmarked(db, sizes), over));
  });
}

/** Deletes all texts of articles that are not bookmarked, for a full disk. Returns whether there were any. */
export function deleteSpareTexts(db: Database): Promise<boolean> {
  return db.transaction('rw', [db.copies, db.marks, db.derived], async () => {
    const spare = (await unbookmarked(db, await sizesOfTexts(db))).map(({ id }) => id);
    await deleteTexts(db, spare);
    return spare.length > 0;
  });
}

/** Call within a transaction over `copies` and `derived`. */
export async function deleteTexts(db: Database, ids: ArticleId[]): Promise<void> {
  const gone = new Set(ids);
  const sizes = await sizesOfTexts(db);
  await db.copies.bulkDelete(ids);
  await writeNote(
    db,
    'copies',
    sizes.filter(({ id }) => !gone.has(id)),
  );
}

/** Rebuilds the record of stored texts after a bulk change; readers trust the record. */
export async function recountTexts(db: Database): Promise<void> {
  await db.transaction('rw', [db.copies, db.derived], async () => {
    await db.derived.delete('copies');
    await writeNote(db, 'copies', await sizesOfTexts(db));
  });
}

/** Sizes of all stored texts; counted anew when the record is missing. */
async function sizesOfTexts(db: Database): Promise<TextSize[]> {
  const known = await readNote(db, 'copies');
  if (known) return known;
  const sizes: TextSize[] = [];
  await db.copies.each(({ id, at, size }) => sizes.push({ id, at, size }));
  return sizes;
}

async function unbookmarked(db: Database, sizes: TextSize[]): Promise<TextSize[]> {
  const marks = await db.marks.bulkGet(sizes.map(({ id }) => id));
  return sizes.filter((_, at) => !marks[at]?.bookmark?.value);
}

/** As many of the oldest as it takes to free this many bytes. */
function oldest(sizes: TextSize[], bytes: number): ArticleId[] {
  let freed = 0;
  return sizes
    .toSorted((a, b) => a.at - b.at)
    .filter(({ size }) => {
      const needed = freed < bytes;
      if (needed) freed += size;
      return needed;
    })
    .map(({ id }) => id);
}

const bytesOf = (sizes: TextSize[]) => sizes.reduce((sum, { size }) => sum + size, 0);

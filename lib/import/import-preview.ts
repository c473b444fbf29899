import type { Ms } from '../habr/facts';
import { mergedWith } from '../library/import/import-add';
import { differs } from '../library/import/import-restore';
import { removedAt } from '../library/import/removed-since';
import type { Piece } from '../library/import-run';
import { slices } from '../library/in-slices';
import { isBlank } from '../library/marks/view-of-marks';
import type { Entry, Marks } from '../library/model';
import type { Database } from '../library/store/base/database';
import { pagesOf } from '../library/store/base/read-in-pages';
import type { Preview } from './import-state';
import type { ImportFile } from './read-import-file';

/** What an import would change, and the records that it has to send. */
export type Plan = {
  preview: Preview;
  pieces: Piece[];
  /** Articles that were removed here. They are sent only if the reader wants that. */
  removed: Piece[];
  /** Journal entries of other devices that are not known here. */
  journal: Entry[];
};

/** Computes the plan. It only reads, page by page, so the library is never in memory as a whole. */
export async function planOf(db: Database, file: ImportFile, verb: 'add' | 'back'): Promise<Plan> {
  const sums = { added: 0, changed: 0, emptied: 0, same: 0 };
  const plan = { pieces: [] as Piece[], removed: [] as Piece[] };
  const times: Ms[] = [];
  for await (const { piece, here, hasFacts } of compared(db, file, verb)) {
    const effect = verb === 'add' ? effectOfAdding(here, piece) : effectOfRestoring(here, piece);
    sums[effect] += 1;
    if (effect !== 'same' || (piece.facts && !hasFacts)) plan.pieces.push(piece);
    const at = verb === 'add' && piece.marks ? removedAt(here, piece.marks) : undefined;
    if (at === undefined) continue;
    plan.removed.push({ ...piece, addRemoved: true });
    times.push(at);
  }
  const known = await db.marks.count();
  const journal = await unknownEntries(db, file.journal);
  const preview: Preview = {
    ...sums,
    known,
    total: plan.pieces.length + journal.length,
    asks: isLargeChange(sums.changed + sums.emptied, known),
    ...(times.length > 0 && { removed: { count: times.length, ...spanOf(times) } }),
  };
  return { ...plan, journal, preview };
}

const spanOf = (times: Ms[]) =>
  times.reduce(({ from, to }, at) => ({ from: Math.min(from, at), to: Math.max(to, at) }), {
    from: Number.POSITIVE_INFINITY,
    to: 0,
  });

type Effect = 'added' | 'changed' | 'emptied' | 'same';
const isKnown = (marks: Marks | undefined) => marks !== undefined && !isBlank(marks);

function effectOfAdding(here: Marks | undefined, piece: Piece): Effect {
  const after = mergedWith(here, piece);
  if (!after) return 'same';
  if (!isKnown(here)) return isKnown(after) ? 'added' : 'same';
  return isKnown(after) ? 'changed' : 'emptied';
}

function effectOfRestoring(here: Marks | undefined, { id, marks }: Piece): Effect {
  if (!differs(here, marks ?? { id })) return 'same';
  if (!isKnown(here)) return 'added';
  return isKnown(marks) ? 'changed' : 'emptied';
}

/** The reader has to confirm a change of more than a thousand articles, or of more than a fifth of all. */
const isLargeChange = (count: number, known: number) => count > 1_000 || count > known / 5;

type Compared = { piece: Piece; here: Marks | undefined; hasFacts: boolean };
const ARTICLES_PER_READ = 500;

/** The file's articles with their marks here; for a restore also articles that the file does not have. */
async function* compared(
  db: Database,
  { pieces }: ImportFile,
  verb: 'add' | 'back',
): AsyncGenerator<Compared> {
  for (const page of slices(pieces, ARTICLES_PER_READ)) yield* await withMarksHere(db, page);
  if (verb === 'add') return;
  const inFile = new Set(pieces.map(({ id }) => id));
  for await (const page of pagesOf(db.marks, ARTICLES_PER_READ))
    for (const here of page)
      if (!inFile.has(here.id)) yield { piece: { id: here.id }, here, hasFacts: true };
}

async function withMarksHere(db: Database, page: Piece[]): Promise<Compared[]> {
  const ids = page.map(({ id }) => id);
  const marks = await db.marks.bulkGet(ids);
  const facts = new Set(await db.articles.where('id').anyOf(ids).primaryKeys());
  return page.map((piece, at) => ({ piece, here: marks[at], hasFacts: facts.has(piece.id) }));
}

async function unknownEntries(db: Database, journal: Entry[]): Promise<Entry[]> {
  if (journal.length === 0) return [];
  const here = new Set(await db.journal.toCollection().primaryKeys());
  return journal.filter(({ stamp }) => !here.has(stamp));
}

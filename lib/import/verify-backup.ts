import type { Facts } from '../habr/facts';
import type { Piece } from '../library/import-run';
import { slices } from '../library/in-slices';
import { alike } from '../library/marks/canonical-json';
import { mergeMarks } from '../library/marks/merge-marks';
import type { Marks } from '../library/model';
import type { Database } from '../library/store/base/database';
import { createSerialQueue } from '../library/store/base/serial-queue';
import { createIndexStore } from '../library/store/base/view-index-store';
import { createRuns } from '../library/store/import-runs/import-runs';
import { runAll } from '../own-pages/send-steps';
import type { ImportFile } from './read-import-file';
import { stepsOf } from './split-into-steps';

/**
 * Imports a backup into an empty database with the code of a real import, and counts the articles that
 * arrive as the file has them. The database is always deleted. Throws where nothing can be written, as on a
 * full disk; that says nothing about the backup.
 * @param scratch A database with a name of its own.
 */
export async function verifyBackup(
  file: ImportFile,
  scratch: Database,
): Promise<{ restored: number; missing: number }> {
  await scratch.delete();
  try {
    await scratch.open();
    const steps = stepsOf(file, file);
    const run = crypto.randomUUID();
    const answer = await runAll(runnerOf(scratch), { run, verb: 'add', steps });
    const restored = answer.ok ? await countRestored(scratch, file) : 0;
    return { restored, missing: file.pieces.length - restored };
  } finally {
    scratch.close();
    await scratch.delete();
  }
}

function runnerOf(db: Database) {
  const { begin, step, end } = createRuns({
    db,
    index: createIndexStore(db),
    enqueue: createSerialQueue(),
    rule: async () => 'seen' as const,
    changed: () => {},
    now: Date.now,
  });
  return { beginRun: begin, stepRun: step, endRun: end };
}

async function countRestored(db: Database, { pieces }: ImportFile): Promise<number> {
  let restored = 0;
  for (const page of slices(pieces, ARTICLES_PER_READ)) {
    const ids = page.map(({ id }) => id);
    const [marks, facts] = await Promise.all([db.marks.bulkGet(ids), db.articles.bulkGet(ids)]);
    restored += page.filter((piece, at) => isThere(piece, marks[at], facts[at])).length;
  }
  return restored;
}

const ARTICLES_PER_READ = 500;

const isThere = ({ id, marks, facts }: Piece, there?: Marks, said?: Facts): boolean =>
  (!marks || alike(there, mergeMarks({ id }, marks))) &&
  (!facts || !there || said?.title === facts.title);

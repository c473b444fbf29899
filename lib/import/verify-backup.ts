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
import { loadsOf } from './split-into-steps';

/**
 * Imports a backup into an empty database, with the same code as a real import, and counts the articles
 * that are there as the file has them. The database is always deleted. Throws where nothing can be written,
 * as on a full disk: that says nothing about the backup.
 * @param scratch A database with a name of its own.
 */
export async function verifyBackup(
  intake: ImportFile,
  scratch: Database,
): Promise<{ restored: number; missing: number }> {
  await scratch.delete();
  try {
    await scratch.open();
    const run = { run: crypto.randomUUID(), verb: 'add' as const };
    const answer = await runAll(runnerOf(scratch), run, loadsOf(intake, intake), () => {}, NEVER);
    const restored = answer.ok ? await countRight(scratch, intake) : 0;
    return { restored, missing: intake.pieces.length - restored };
  } finally {
    scratch.close();
    await scratch.delete();
  }
}

const NEVER = new AbortController().signal;

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

async function countRight(db: Database, { pieces }: ImportFile): Promise<number> {
  let right = 0;
  for (const page of slices(pieces, ARTICLES_PER_READ)) {
    const ids = page.map(({ id }) => id);
    const [marks, facts] = await Promise.all([db.marks.bulkGet(ids), db.articles.bulkGet(ids)]);
    right += page.filter((piece, at) => isThere(piece, marks[at], facts[at])).length;
  }
  return right;
}

const ARTICLES_PER_READ = 500;

const isThere = ({ id, marks, facts }: Piece, there?: Marks, said?: Facts): boolean =>
  (!marks || alike(there, mergeMarks({ id }, marks))) &&
  (!facts || !there || said?.title === facts.title);

import type { ArticleId } from '../../../habr/facts';
import type { ActContext } from '../../acts/perform-act';
import { undo } from '../../acts/undo-entries';
import { inBatch, type Outcome } from '../../acts/write-entry';
import { addMissing } from '../../import/import-add';
import { restoreFrom } from '../../import/import-restore';
import type { RunId, StepContents } from '../../import-run';
import type { Database, Row } from '../base/database';
import { type Notes, readNote, writeNote } from '../base/derived-records';
import type { WriteJob } from '../write/write-acts';
import { mergeFacts, mergeImportedVisits, mergeJournal } from './import-facts-journal';

type Step = { run: RunId; nth: number } & StepContents;

/** With 100,000 articles the index is large, so not every step saves it. A worker that dies before makes it anew. */
const STEPS_PER_INDEX_WRITE = 20;

/** One step of a run, and the note of how far the run is. A step that was done before changes nothing. */
export function stepJob(db: Database, { run: name, nth, pieces = [], ...rest }: Step): WriteJob {
  let run: Notes['run'] | undefined;
  let next: Row | undefined;
  return {
    tables: [db.articles, db.marks, db.journal, db.copies, db.visits, db.derived],
    isLazy: nth % STEPS_PER_INDEX_WRITE !== STEPS_PER_INDEX_WRITE - 1,
    async ids() {
      const note = await readNote(db, 'run');
      const isNext = note?.run === name && note.steps === nth && !note.ended;
      run = isNext ? note : undefined;
      next = run?.verb === 'undo' ? await nextOf(db, run) : undefined;
      if (!run) return [];
      return next?.ids ?? pieces.map(({ id }) => id);
    },
    run(context) {
      const done = run ? doneBy(run, { next, pieces }, context) : NOTHING;
      return { ...done, outcome: done.outcome && inBatch(done.outcome, run?.batch) };
    },
    async besides(outcome, counts, context) {
      if (!run) return undefined;
      const batch = run.batch ?? outcome.entries[0]?.batch;
      await writeNote(db, 'run', {
        ...run,
        ...(batch && { batch }),
        ...(next && { below: next.stamp }),
        steps: nth + 1,
        changed: run.changed + counts.changed,
        left: run.left + counts.left,
      });
      await mergeFacts(db, pieces, context.facts);
      await mergeImportedVisits(db, rest.visits ?? []);
      return mergeJournal(db, rest.journal ?? [], context.now);
    },
  };
}

const NOTHING = { outcome: undefined, changed: 0, left: 0 };

type What = { next: Row | undefined; pieces: NonNullable<StepContents['pieces']> };

function doneBy({ verb }: Notes['run'], { next, pieces }: What, context: ActContext) {
  if (verb === 'undo') return { outcome: undefined, ...(next ? undo([next], context) : NOTHING) };
  const outcome: Outcome | undefined =
    verb === 'add'
      ? addMissing(pieces, context)
      : restoreFrom(
          pieces.map(({ id }) => id),
          thenOf(pieces),
          context,
        );
  return { outcome, changed: outcome?.marks.length ?? 0, left: 0 };
}

const thenOf = (pieces: What['pieces']) =>
  new Map(
    pieces.flatMap(({ id, marks }): [ArticleId, typeof marks & {}][] =>
      marks ? [[id, marks]] : [],
    ),
  );

/** The newest entry of the batch that is not undone yet. */
async function nextOf(db: Database, { of, below }: Notes['run']): Promise<Row | undefined> {
  if (of === undefined) return undefined;
  const batch = await db.journal.where('batch').equals(of).primaryKeys();
  const stamps = batch.length ? batch : [of];
  const next = stamps
    .filter(stamp => below === undefined || stamp < below)
    .sort()
    .at(-1);
  return next && db.journal.get(next);
}

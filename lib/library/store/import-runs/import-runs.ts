import type { Answer } from '../../contract/contract';
import type { Begun, Run, RunId, StepContents } from '../../import-run';
import type { Stamp } from '../../model';
import type { Database } from '../base/database';
import { readNote, writeNote } from '../base/derived-records';
import { failed, ok } from '../base/rpc-answers';
import { type Deps, write } from '../write/write-acts';
import { stepJob } from './import-step';

/**
 * Import runs: what is too large for one message is done in steps, each a transaction of its own. The
 * transaction also notes how far the run is, so it goes on wherever a worker was ended.
 */
export const createRuns = (deps: Deps) => ({
  begin: (what: Begun): Promise<Answer<Run>> => deps.enqueue(() => begin(deps.db, what)),
  step: (what: Step): Promise<Answer<Run>> => step(deps, what),
  end: ({ run }: { run: RunId }): Promise<Answer<Run>> => end(deps, run),

  /** An undo needs nothing from the page that began it: if that page was closed, it is finished here. */
  async goOn(): Promise<void> {
    for (;;) {
      const note = await readNote(deps.db, 'run');
      if (!note || note.ended || note.verb !== 'undo') return;
      const { run, steps: nth, total } = note;
      const answer = nth < total ? await step(deps, { run, nth }) : await end(deps, run);
      if (!answer.ok) return;
    }
  },
});

type Step = { run: RunId; nth: number } & StepContents;

async function step(deps: Deps, what: Step): Promise<Answer<Run>> {
  const { db } = deps;
  const before = await readNote(db, 'run');
  if (before?.run !== what.run || before.ended) return failed('refused', 'no such run');
  if (what.nth > before.steps) return failed('invalid', `${before.steps} comes next`);
  await write(deps, stepJob(db, what));
  return answered(db, what.run);
}

async function end({ db, index, enqueue }: Deps, run: RunId): Promise<Answer<Run>> {
  await enqueue(async () => {
    await index.saved();
    await db.transaction('rw', db.derived, async () => {
      const note = await readNote(db, 'run');
      if (note?.run === run) await writeNote(db, 'run', { ...note, ended: true });
    });
  });
  return answered(db, run);
}

async function begin(db: Database, what: Begun): Promise<Answer<Run>> {
  await db.transaction('rw', [db.derived, db.journal], async () => {
    const before = await readNote(db, 'run');
    if (before && (before.run === what.run || !before.ended)) return;
    const total = what.verb === 'undo' ? await entriesOf(db, what.of) : what.total;
    await writeNote(db, 'run', { ...what, total, steps: 0, changed: 0, left: 0, ended: false });
  });
  const note = await readNote(db, 'run');
  return note?.run === what.run ? answered(db) : failed('running');
}

/** One step each. */
const entriesOf = async (db: Database, batch: Stamp) =>
  Math.max(1, await db.journal.where('batch').equals(batch).count());

async function answered(db: Database, run?: RunId): Promise<Answer<Run>> {
  const note = await readNote(db, 'run');
  if (!note || (run !== undefined && note.run !== run)) return failed('refused', 'no such run');
  const { below: _, ...known } = note;
  return ok(known);
}

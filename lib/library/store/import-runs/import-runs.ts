import type { Answer } from '../../contract/contract';
import type { Begun, Load, Run, RunId } from '../../import-run';
import type { Stamp } from '../../model';
import type { Database } from '../base/database';
import { readNote, writeNote } from '../base/derived-records';
import { failed, ok } from '../base/rpc-answers';
import { type Means, write } from '../write/write-acts';
import { stepping } from './import-step';

/**
 * What is too large for one message, in steps, each a transaction of its own. How far it is stands in the
 * transaction of the step itself, so that a run goes on whenever and whoever's worker was ended.
 */
export const createRuns = (means: Means) => ({
  begin: (what: Begun): Promise<Answer<Run>> => means.inOrder(() => begin(means.db, what)),
  step: (what: Step): Promise<Answer<Run>> => step(means, what),
  end: ({ run }: { run: RunId }): Promise<Answer<Run>> => end(means, run),

  /** An undo needs nothing of the page that began it: where that one was closed, it is gone on with here. */
  async goOn(): Promise<void> {
    for (;;) {
      const note = await readNote(means.db, 'run');
      if (!note || note.ended || note.verb !== 'undo') return;
      const { run, steps: nth, total } = note;
      const answer = nth < total ? await step(means, { run, nth }) : await end(means, run);
      if (!answer.ok) return;
    }
  },
});

type Step = { run: RunId; nth: number } & Load;

async function step(means: Means, what: Step): Promise<Answer<Run>> {
  const { db } = means;
  const before = await readNote(db, 'run');
  if (before?.run !== what.run || before.ended) return failed('refused', 'no such run');
  if (what.nth > before.steps) return failed('invalid', `${before.steps} comes next`);
  await write(means, stepping(db, what));
  return answered(db, what.run);
}

async function end({ db, index, inOrder }: Means, run: RunId): Promise<Answer<Run>> {
  await inOrder(async () => {
    await index.kept();
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

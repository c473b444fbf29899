import type { Answer, Begun } from '../contract';
import type { Stamp } from '../model';
import type { Load, Run, RunId } from '../runs';
import { failed, ok } from './answers';
import type { Database } from './database';
import { readNote, writeNote } from './notes';
import { stepping } from './stepping';
import { type Means, write } from './writing';

/**
 * What is too large for one message, in steps, each a transaction of its own. How far it is stands in the
 * transaction of the step itself, so that a run goes on whenever and whoever's worker was ended.
 */
export const createRuns = (means: Means) => ({
  begin: (what: Begun): Promise<Answer<Run>> => means.inOrder(() => begin(means.db, what)),

  async step(what: { run: RunId; nth: number } & Load): Promise<Answer<Run>> {
    const { db } = means;
    const before = await readNote(db, 'run');
    if (before?.run !== what.run || before.ended) return failed('refused', 'no such run');
    if (what.nth > before.steps) return failed('invalid', `${before.steps} comes next`);
    await write(means, stepping(db, what));
    return answered(db);
  },

  async end({ run }: { run: RunId }): Promise<Answer<Run>> {
    const { db } = means;
    await means.inOrder(async () => {
      await means.index.kept();
      await db.transaction('rw', db.derived, async () => {
        const note = await readNote(db, 'run');
        if (note?.run === run) await writeNote(db, 'run', { ...note, ended: true });
      });
    });
    return answered(db, run);
  },
});

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

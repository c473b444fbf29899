import type { Answer, Code, OwnLibrary } from '../library/contract/contract';
import type { Load, Run } from '../library/import-run';
import { timeOf } from '../library/marks/stamp';
import type { Database } from '../library/store/base/database';
import { readNote } from '../library/store/base/derived-records';
import { type Runner, runAll, undoAll } from '../own-pages/send-steps';
import type { ImportState } from './import-state';

export type DriverDeps = {
  db: Database;
  library: Pick<OwnLibrary, 'ready'> & Runner;
  /** Runs it unless another page runs an import: then the answer is `undefined`. */
  alone<T>(run: () => Promise<T>): Promise<T | undefined>;
};

/**
 * Drives import runs to their end, or undoes them. Progress is stored in the library. A run driven by another
 * page is never ended here.
 */
export function createImportDriver(
  { db, library, alone }: DriverDeps,
  show: (next: ImportState) => void,
) {
  let stopping = new AbortController();
  const heard = (verb: Run['verb']) => (share: number) => show({ phase: 'running', verb, share });
  /** Runs it and shows the result. True: the reader stopped it half-way, so it must be undone. */
  const drive = async (verb: Run['verb'], run: () => Promise<Answer<Run> | Nothing>) => {
    heard(verb)(0);
    const answer = await alone(run);
    if (answer === NOTHING) show({ phase: 'idle' });
    else if (stopping.signal.aborted && answer?.ok && !answer.value.ended) return true;
    else show(answer ? await shownOf(db, answer) : failedAs('running'));
    return false;
  };
  const takeBack = async () => {
    stopping = new AbortController();
    await drive('undo', () => undoLast(db, library, heard('undo')));
  };
  /**
   * Looks for a run that an earlier page left: an undo is continued, of anything else the reader decides.
   * @param isWanted Called before anything is shown: the reader may have chosen a file meanwhile.
   */
  const look = async (isWanted = () => true) => {
    const last = await readNote(db, 'run');
    const isFree = await alone(async () => true);
    if (!isWanted()) return;
    if (!isFree) show({ phase: 'idle' });
    else if (!last || last.ended) show(idleAfter(last));
    else if (last.verb === 'undo') await takeBack();
    else show({ phase: 'interrupted', canUndo: last.batch !== undefined });
  };
  return {
    takeBack,
    cancel: () => stopping.abort(),
    /** Continues an unfinished run of this kind, so that one undo covers all of it. */
    async start(verb: 'add' | 'back', loads: Load[]) {
      stopping = new AbortController();
      const { signal } = stopping;
      const isStopped = await drive(verb, async () => {
        const before = await takeOver(await readNote(db, 'run'), library, verb);
        const run = before?.run ?? crypto.randomUUID();
        return runAll(library, { run, verb }, loads, heard(verb), signal);
      });
      if (isStopped) await takeBack();
    },
    look,
    async keep() {
      await alone(async () => takeOver(await readNote(db, 'run'), library));
      await look();
    },
  };
}

/** There was nothing to undo. */
const NOTHING = 'nothing';
type Nothing = typeof NOTHING;

async function undoLast(db: Database, library: Runner, heard: (share: number) => void) {
  const last = await readNote(db, 'run');
  const before = await takeOver(last, library, 'undo');
  const of = before?.of ?? last?.batch;
  return of ? undoAll(library, { run: before?.run ?? crypto.randomUUID(), of }, heard) : NOTHING;
}

/** The unfinished run, if it is to be continued. One of another kind is ended, except an undo. */
async function takeOver(last: Run | undefined, library: Runner, verb?: Run['verb']) {
  if (!last || last.ended) return undefined;
  if (last.verb === verb) return last;
  if (last.verb !== 'undo') await library.endRun({ run: last.run });
  return undefined;
}

/** Nothing was changed, so there is nothing to undo. */
export const failedAs = (code: Code): ImportState => ({ phase: 'failed', code, canUndo: false });

async function shownOf(db: Database, answer: Answer<Run>): Promise<ImportState> {
  if (answer.ok) {
    const { verb, changed, left, batch } = answer.value;
    return { phase: 'done', verb, changed, left, canUndo: batch !== undefined };
  }
  const last = await readNote(db, 'run').catch(() => undefined);
  const canUndo = last?.batch !== undefined && !last.ended;
  return { phase: 'failed', code: answer.error.code, canUndo };
}

const idleAfter = (last: Run | undefined): ImportState => ({
  phase: 'idle',
  ...(last?.batch &&
    last.verb !== 'undo' && { last: { at: timeOf(last.batch), changed: last.changed } }),
});

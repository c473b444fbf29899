import type { Answer, Code, OwnLibrary } from '../library/contract/contract';
import type { Run, StepContents } from '../library/import-run';
import { timeOf } from '../library/marks/stamp';
import type { Database } from '../library/store/base/database';
import { readNote } from '../library/store/base/derived-records';
import { type Runner, runAll, undoAll } from '../own-pages/send-steps';
import type { ImportState } from './import-state';

export type DriverDeps = {
  db: Database;
  library: Pick<OwnLibrary, 'ready'> & Runner;
  /** Calls `run` unless another page runs an import; then the answer is `undefined`. */
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
  const onProgress = (verb: Run['verb']) => (share: number) =>
    show({ phase: 'running', verb, share });
  /** Runs it and shows the result. True if the reader stopped it half-way, so that it must be undone. */
  const drive = async (verb: Run['verb'], run: () => Promise<Answer<Run> | Nothing>) => {
    onProgress(verb)(0);
    const answer = await alone(run);
    if (answer === NOTHING) show({ phase: 'idle' });
    else if (stopping.signal.aborted && answer?.ok && !answer.value.ended) return true;
    else show(answer ? await shownOf(db, answer) : failedAs('running'));
    return false;
  };
  const undoLastRun = async () => {
    stopping = new AbortController();
    await drive('undo', () => undoLatest(db, library, onProgress('undo')));
  };
  /**
   * Looks for an unfinished run of an earlier page. It continues an undo; about other runs the reader decides.
   * @param isWanted Called before anything is shown, as the reader may have chosen a file meanwhile.
   */
  const showLastRun = async (isWanted = () => true) => {
    const last = await readNote(db, 'run');
    const isFree = await alone(async () => true);
    if (!isWanted()) return;
    if (!isFree) show({ phase: 'idle' });
    else if (!last || last.ended) show(idleAfter(last));
    else if (last.verb === 'undo') await undoLastRun();
    else show({ phase: 'interrupted', canUndo: last.batch !== undefined });
  };
  return {
    undo: undoLastRun,
    cancel: () => stopping.abort(),
    /** Continues an unfinished run of this kind, so that one undo covers all of it. */
    async start(verb: 'add' | 'back', steps: StepContents[]) {
      stopping = new AbortController();
      const { signal } = stopping;
      const isStopped = await drive(verb, async () => {
        const before = await takeOver(await readNote(db, 'run'), library, verb);
        const run = before?.run ?? crypto.randomUUID();
        return runAll(library, { run, verb, steps, onProgress: onProgress(verb) }, signal);
      });
      if (isStopped) await undoLastRun();
    },
    showLastRun,
    async keep() {
      await alone(async () => takeOver(await readNote(db, 'run'), library));
      await showLastRun();
    },
  };
}

/** The answer when there was nothing to undo. */
const NOTHING = 'nothing';
type Nothing = typeof NOTHING;

async function undoLatest(db: Database, library: Runner, onProgress: (share: number) => void) {
  const last = await readNote(db, 'run');
  const before = await takeOver(last, library, 'undo');
  const of = before?.of ?? last?.batch;
  return of
    ? undoAll(library, { run: before?.run ?? crypto.randomUUID(), of }, onProgress)
    : NOTHING;
}

/** The unfinished run, if it can be continued. Ends a run of another kind, except an undo. */
async function takeOver(last: Run | undefined, library: Runner, verb?: Run['verb']) {
  if (!last || last.ended) return undefined;
  if (last.verb === verb) return last;
  if (last.verb !== 'undo') await library.endRun({ run: last.run });
  return undefined;
}

/** A failure before anything was changed, so there is nothing to undo. */
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

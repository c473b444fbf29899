import type { Answer, Code, OwnLibrary } from '../library/contract/contract';
import type { Load, Run } from '../library/import-run';
import { timeOf } from '../library/marks/stamp';
import type { Database } from '../library/store/base/database';
import { readNote } from '../library/store/base/derived-records';
import { type Runner, runAll, undoAll } from '../own-pages/send-steps';
import type { TakingIn } from './import-state';

export type Driven = {
  db: Database;
  library: Pick<OwnLibrary, 'ready'> & Runner;
  /** Runs it unless another page is at it: then the answer is `undefined`. */
  alone<T>(run: () => Promise<T>): Promise<T | undefined>;
};

/**
 * Drives runs to their end, or back. What is under way stands in the library, not here; what another page
 * is at is never ended from here.
 */
export function createDriving({ db, library, alone }: Driven, show: (next: TakingIn) => void) {
  let stopping = new AbortController();
  const heard = (verb: Run['verb']) => (share: number) => show({ phase: 'running', verb, share });
  /** Runs it and shows what came of it. True: the reader stopped it half-way, so it is to be taken back. */
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
   * What an earlier page left: an undo goes on by itself, anything else is the reader's to decide.
   * @param isWanted Asked before anything is shown: the reader may have turned elsewhere.
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
    /** Goes on with an unfinished run of this kind, so that all of it stays one undo. */
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

/** There was nothing to take back. */
const NOTHING = 'nothing';
type Nothing = typeof NOTHING;

async function undoLast(db: Database, library: Runner, heard: (share: number) => void) {
  const last = await readNote(db, 'run');
  const before = await takeOver(last, library, 'undo');
  const of = before?.of ?? last?.batch;
  return of ? undoAll(library, { run: before?.run ?? crypto.randomUUID(), of }, heard) : NOTHING;
}

/** The unfinished run, if it is to be gone on with; one of another kind is over, but half an undo never is. */
async function takeOver(last: Run | undefined, library: Runner, verb?: Run['verb']) {
  if (!last || last.ended) return undefined;
  if (last.verb === verb) return last;
  if (last.verb !== 'undo') await library.endRun({ run: last.run });
  return undefined;
}

/** Nothing was changed, so there is nothing to undo. */
export const failedAs = (code: Code): TakingIn => ({ phase: 'failed', code, canUndo: false });

async function shownOf(db: Database, answer: Answer<Run>): Promise<TakingIn> {
  if (answer.ok) {
    const { verb, changed, left, batch } = answer.value;
    return { phase: 'done', verb, changed, left, canUndo: batch !== undefined };
  }
  const last = await readNote(db, 'run').catch(() => undefined);
  const canUndo = last?.batch !== undefined && !last.ended;
  return { phase: 'failed', code: answer.error.code, canUndo };
}

const idleAfter = (last: Run | undefined): TakingIn => ({
  phase: 'idle',
  ...(last?.batch &&
    last.verb !== 'undo' && { last: { at: timeOf(last.batch), changed: last.changed } }),
});

import type { TakingIn } from '../../components/settings/taking-in';
import type { Answer, OwnLibrary } from '../library/contract';
import type { Load, Run } from '../library/runs';
import { timeOf } from '../library/stamp';
import type { Database } from '../library/store/database';
import { readNote } from '../library/store/notes';
import { runAll, undoAll } from './running';

export type Driven = {
  db: Database;
  library: Pick<OwnLibrary, 'ready' | 'beginRun' | 'stepRun' | 'endRun'>;
  /** Runs it unless another page is at it: then the answer is `undefined`. */
  alone<T>(run: () => Promise<T>): Promise<T | undefined>;
};

/** Drives runs to their end, or back. What is under way stands in the library, not here. */
export function createDriving({ db, library, alone }: Driven, show: (next: TakingIn) => void) {
  let stopping = new AbortController();
  const heard = (verb: Run['verb']) => (share: number) => show({ phase: 'running', verb, share });
  const drive = async (verb: Run['verb'], run: () => Promise<Answer<Run>>) => {
    heard(verb)(0);
    const answer = await alone(run);
    if (stopping.signal.aborted && answer?.ok && !answer.value.ended) return true;
    show(answer ? await shownOf(db, answer) : failedAs('running'));
    return false;
  };
  const takeBack = async () => {
    stopping = new AbortController();
    const last = await readNote(db, 'run');
    if (last && !last.ended && last.verb !== 'undo') await library.endRun({ run: last.run });
    const unfinished = last?.verb === 'undo' && !last.ended;
    const of = unfinished ? last.of : last?.batch;
    const run = unfinished ? last.run : crypto.randomUUID();
    if (of) await drive('undo', () => undoAll(library, { run, of }, heard('undo')));
    else show({ phase: 'idle' });
  };
  /** What an earlier page left: an undo goes on by itself, anything else is the reader's to decide. */
  const look = async (isWanted = () => true) => {
    const last = await readNote(db, 'run');
    const isFree = await alone(async () => true);
    if (!isWanted()) return;
    if (!last || last.ended || !isFree) show(idleAfter(last));
    else if (last.verb === 'undo') await takeBack();
    else show({ phase: 'interrupted', canUndo: last.batch !== undefined });
  };
  return {
    takeBack,
    cancel: () => stopping.abort(),
    /** Goes on with an unfinished run of this kind, so that all of it stays one undo. */
    async start(verb: 'add' | 'back', loads: Load[]) {
      stopping = new AbortController();
      const last = await readNote(db, 'run');
      const run = last && !last.ended && last.verb === verb ? last.run : crypto.randomUUID();
      if (last && !last.ended && last.run !== run) await library.endRun({ run: last.run });
      const { signal } = stopping;
      const go = () => runAll(library, { run, verb }, loads, heard(verb), signal);
      if (await drive(verb, go)) await takeBack();
    },
    look,
    async keep() {
      const last = await readNote(db, 'run');
      if (last && !last.ended) await library.endRun({ run: last.run });
      await look();
    },
  };
}

const failedAs = (code: 'running'): TakingIn => ({ phase: 'failed', code, canUndo: false });

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

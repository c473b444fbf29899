import type { Answer, Library, OwnLibrary } from '../library/contract/contract';
import type { Begun, Load, Run, RunId } from '../library/import-run';
import type { Stamp } from '../library/model';

export type Runner = Pick<OwnLibrary, 'beginRun' | 'stepRun' | 'endRun'>;
/** Called after each step with the share that is done, 0…1. */
type Heard = (share: number) => void;

/** How often a step is sent while no answer comes: the browser may end the worker at any time. */
const STEP_ATTEMPTS = 5;

/** Sends the loads one after another. After an abort the rest is not sent and the run is not ended. */
export async function runAll(
  library: Runner,
  what: { run: RunId; verb: 'add' | 'back' },
  loads: readonly Load[],
  heard: Heard,
  signal: AbortSignal,
): Promise<Answer<Run>> {
  let answer = await begin(library, { ...what, total: loads.length });
  for (const [at, load] of loads.entries()) {
    if (!answer.ok || signal.aborted) return answer;
    answer = await step(library, answer.value, load);
    heard((at + 1) / loads.length);
  }
  return answer.ok && !signal.aborted ? library.endRun({ run: what.run }) : answer;
}

/** Undoes a batch, entry by entry. Continues the run of that id if there is one. */
export async function undoAll(
  library: Runner,
  { run, of }: { run: RunId; of: Stamp },
  heard: Heard,
): Promise<Answer<Run>> {
  let answer = await begin(library, { run, verb: 'undo', of });
  while (answer.ok && answer.value.steps < answer.value.total) {
    answer = await step(library, answer.value, {});
    if (answer.ok) heard(answer.value.steps / answer.value.total);
  }
  return answer.ok ? library.endRun({ run }) : answer;
}

/** Up to so many journal entries are undone by one message; more are undone in steps. */
const ENTRIES_PER_MESSAGE = 10;

/** Undoes an earlier act of any size. Articles that were changed since are left as they are, and counted. */
export const takeBack = (
  library: Pick<Library, 'undo'> & Runner,
  { handle: of, entries }: { handle: Stamp; entries: number },
): Promise<Answer<{ changed: number; left: number }>> =>
  entries > ENTRIES_PER_MESSAGE
    ? undoAll(library, { run: crypto.randomUUID(), of }, () => {})
    : library.undo({ act: crypto.randomUUID(), of });

const begin = (library: Runner, what: Begun) => again(() => library.beginRun(what));

const step = (library: Runner, { run, steps }: Run, load: Load) =>
  again(() => library.stepRun({ run, nth: steps, ...load }));

async function again(ask: () => Promise<Answer<Run>>): Promise<Answer<Run>> {
  let answer = await ask();
  for (let tries = 1; tries < STEP_ATTEMPTS && isAway(answer); tries++) answer = await ask();
  return answer;
}

const isAway = (answer: Answer<Run>) => !answer.ok && answer.error.code === 'away';

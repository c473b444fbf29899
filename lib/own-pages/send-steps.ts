import type { Answer, Library, OwnLibrary } from '../library/contract/contract';
import type { Begun, Load, Run, RunId } from '../library/import-run';
import type { Stamp } from '../library/model';

export type Runner = Pick<OwnLibrary, 'beginRun' | 'stepRun' | 'endRun'>;
/** Told after each step which share of them is done, 0…1. */
type Heard = (share: number) => void;

/** How often a step is sent when no answer comes: the worker may be ended at any of them. */
const TRIES = 5;

/** Sends the loads one after another. Once the signal says so the rest stays, and the run is not ended. */
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

/** Takes a batch back, entry by entry; goes on with a run of that name. */
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

/** Entries that one message takes back; more of them go in steps. */
const AT_ONCE = 10;

/** Takes an act of the past back, however large it was; what was changed since is left, and counted. */
export const takeBack = (
  library: Pick<Library, 'undo'> & Runner,
  { handle: of, entries }: { handle: Stamp; entries: number },
): Promise<Answer<{ changed: number; left: number }>> =>
  entries > AT_ONCE
    ? undoAll(library, { run: crypto.randomUUID(), of }, () => {})
    : library.undo({ act: crypto.randomUUID(), of });

const begin = (library: Runner, what: Begun) => again(() => library.beginRun(what));

const step = (library: Runner, { run, steps }: Run, load: Load) =>
  again(() => library.stepRun({ run, nth: steps, ...load }));

async function again(ask: () => Promise<Answer<Run>>): Promise<Answer<Run>> {
  let answer = await ask();
  for (let tries = 1; tries < TRIES && isAway(answer); tries++) answer = await ask();
  return answer;
}

const isAway = (answer: Answer<Run>) => !answer.ok && answer.error.code === 'away';

import type { Answer, Library, OwnLibrary } from '../library/contract/contract';
import type { Begun, Run, RunId, StepContents } from '../library/import-run';
import type { Stamp } from '../library/model';

export type Runner = Pick<OwnLibrary, 'beginRun' | 'stepRun' | 'endRun'>;
/** Called after each step with the share that is done, 0…1. */
type OnProgress = (share: number) => void;

/** A step without an answer is sent so many times: the browser may end the worker at any time. */
const STEP_ATTEMPTS = 5;

type RunPlan = {
  run: RunId;
  verb: 'add' | 'back';
  steps: readonly StepContents[];
  onProgress?: OnProgress;
};

/** Sends the steps one after another. After an abort the rest is not sent and the run is not ended. */
export async function runAll(
  library: Runner,
  { run, verb, steps, onProgress }: RunPlan,
  signal?: AbortSignal,
): Promise<Answer<Run>> {
  let answer = await begin(library, { run, verb, total: steps.length });
  for (const [at, contents] of steps.entries()) {
    if (!answer.ok || signal?.aborted) return answer;
    answer = await step(library, answer.value, contents);
    onProgress?.((at + 1) / steps.length);
  }
  return answer.ok && !signal?.aborted ? library.endRun({ run }) : answer;
}

/** Undoes a batch, entry by entry. Continues the run of that id if there is one. */
export async function undoAll(
  library: Runner,
  { run, of }: { run: RunId; of: Stamp },
  onProgress?: OnProgress,
): Promise<Answer<Run>> {
  let answer = await begin(library, { run, verb: 'undo', of });
  while (answer.ok && answer.value.steps < answer.value.total) {
    answer = await step(library, answer.value, {});
    if (answer.ok) onProgress?.(answer.value.steps / answer.value.total);
  }
  return answer.ok ? library.endRun({ run }) : answer;
}

/** One message undoes at most so many journal entries; more are undone in steps. */
const ENTRIES_PER_MESSAGE = 10;

/** Undoes an earlier act of any size. Articles that were changed since are left as they are, and counted. */
export const takeBack = (
  library: Pick<Library, 'undo'> & Runner,
  { handle: of, entries }: { handle: Stamp; entries: number },
): Promise<Answer<{ changed: number; left: number }>> =>
  entries > ENTRIES_PER_MESSAGE
    ? undoAll(library, { run: crypto.randomUUID(), of })
    : library.undo({ act: crypto.randomUUID(), of });

const begin = (library: Runner, what: Begun) => again(() => library.beginRun(what));

const step = (library: Runner, { run, steps }: Run, contents: StepContents) =>
  again(() => library.stepRun({ run, nth: steps, ...contents }));

async function again(ask: () => Promise<Answer<Run>>): Promise<Answer<Run>> {
  let answer = await ask();
  for (let tries = 1; tries < STEP_ATTEMPTS && isAway(answer); tries++) answer = await ask();
  return answer;
}

const isAway = (answer: Answer<Run>) => !answer.ok && answer.error.code === 'away';

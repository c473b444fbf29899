import type { Piece, Run, StepContents } from '../../../../../lib/library/import-run';
import { stampOf } from '../../../../../lib/library/marks/stamp';
import type { Marks } from '../../../../../lib/library/model';
import type { Handlers } from '../../../../../lib/library/store/answer-calls';
import type { Caller } from '../../../../../lib/library/store/base/who-calls';
import { given, id } from '../a-library';

export const own: Caller = { kind: 'own', tab: -1, frame: 0 };
const LONG_AGO = Date.UTC(2020, 0, 1);

export const kept = (number: number, more: Partial<Marks> = {}): Piece => ({
  id: id(number),
  marks: {
    id: id(number),
    bookmark: { value: true, at: LONG_AGO, stamp: stampOf(LONG_AGO) },
    ...more,
  },
});
export const many = (count: number, from = 1): Piece[] =>
  Array.from({ length: count }, (_, at) => kept(from + at));

/** Loads of so many pieces each. */
export const inSteps = (pieces: Piece[], size: number): StepContents[] =>
  Array.from({ length: Math.ceil(pieces.length / size) }, (_, at) => ({
    pieces: pieces.slice(at * size, (at + 1) * size),
  }));

type RunPlan = {
  verb: 'add' | 'back';
  steps: StepContents[];
  between?: (library: Handlers) => Handlers;
};

let runs = 0;
/** A run from begin to end; `between` may change the worker after every step. */
export async function doRun(
  library: Handlers,
  { verb, steps, between = one => one }: RunPlan,
): Promise<Run> {
  const run = `run-${++runs}`;
  given(await library.beginRun({ run, verb, total: steps.length }, own));
  let on = library;
  for (const [nth, contents] of steps.entries()) {
    given(await on.stepRun({ run, nth, ...contents }, own));
    on = between(on);
  }
  return given(await on.endRun({ run }, own));
}

/** Takes a batch back, step by step. */
export async function undoRun(
  library: Handlers,
  { batch }: Pick<Run, 'batch'>,
  between: (library: Handlers) => Handlers = one => one,
): Promise<Run> {
  if (!batch) throw new Error('there is nothing to undo');
  const run = `run-${++runs}`;
  const { total } = given(await library.beginRun({ run, verb: 'undo', of: batch }, own));
  let on = library;
  for (let nth = 0; nth < total; nth++) {
    given(await on.stepRun({ run, nth }, own));
    on = between(on);
  }
  return given(await on.endRun({ run }, own));
}

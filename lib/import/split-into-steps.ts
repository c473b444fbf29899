import type { StepContents } from '../library/import-run';
import type { Entry } from '../library/model';
import type { Plan } from './import-preview';
import type { ImportFile } from './read-import-file';

/** Limits of one message: `import-run-schema.ts` refuses more records; so many characters are far below 64 MB. */
const RECORDS_PER_STEP = 500;
const CHARACTERS_PER_STEP = 4_000_000;

/** Splits a plan into steps. Marks come first, so that the journal never runs ahead of them. */
export function stepsOf(
  { pieces, journal }: Pick<Plan, 'pieces' | 'journal'>,
  { visits }: ImportFile,
): StepContents[] {
  const steps: StepContents[] = [
    ...inSteps(pieces).map(some => ({ pieces: some })),
    ...inSteps(journal, changesIn).map(some => ({ journal: some })),
  ];
  if (steps.length === 0) return [];
  return [...steps, ...inSteps(visits).map(some => ({ visits: some }))];
}

/** One entry may have hundreds of changes. */
const changesIn = ({ changes }: Entry) => Math.max(1, changes.length);

function inSteps<T>(all: T[], weightOf: (one: T) => number = () => 1): T[][] {
  const steps: T[][] = [];
  let weight = 0;
  for (const one of all) {
    const step = steps.at(-1);
    weight += weightOf(one);
    if (step && weight <= RECORDS_PER_STEP) step.push(one);
    else {
      steps.push([one]);
      weight = weightOf(one);
    }
  }
  return steps.flatMap(halved);
}

/** Halves a step that is too large for one message, as notes can be long. */
function halved<T>(step: T[]): T[][] {
  if (step.length === 1 || JSON.stringify(step).length <= CHARACTERS_PER_STEP) return [step];
  const middle = Math.ceil(step.length / 2);
  return [...halved(step.slice(0, middle)), ...halved(step.slice(middle))];
}

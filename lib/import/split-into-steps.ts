import type { Load } from '../library/import-run';
import type { Entry } from '../library/model';
import type { Plan } from './import-preview';
import type { ImportFile } from './read-import-file';

/** What one message may carry: records, as many as `import-run-schema.ts` lets in; characters, far below 64 MB. */
const RECORDS_PER_STEP = 500;
const CHARACTERS_PER_STEP = 4_000_000;

/** Splits a plan into steps. Marks come first, so that the journal never runs ahead of them. */
export function loadsOf(
  { pieces, journal }: Pick<Plan, 'pieces' | 'journal'>,
  { visits }: ImportFile,
): Load[] {
  const loads: Load[] = [
    ...inLoads(pieces).map(some => ({ pieces: some })),
    ...inLoads(journal, changesIn).map(some => ({ journal: some })),
  ];
  if (loads.length === 0) return [];
  return [...loads, ...inLoads(visits).map(some => ({ visits: some }))];
}

/** One entry may have hundreds of changes. */
const changesIn = ({ changes }: Entry) => Math.max(1, changes.length);

function inLoads<T>(all: T[], weigh: (one: T) => number = () => 1): T[][] {
  const loads: T[][] = [];
  let weight = 0;
  for (const one of all) {
    const load = loads.at(-1);
    weight += weigh(one);
    if (load && weight <= RECORDS_PER_STEP) load.push(one);
    else {
      loads.push([one]);
      weight = weigh(one);
    }
  }
  return loads.flatMap(light);
}

/** Notes can be long: a step that is too large for one message is halved. */
function light<T>(load: T[]): T[][] {
  if (load.length === 1 || JSON.stringify(load).length <= CHARACTERS_PER_STEP) return [load];
  const middle = Math.ceil(load.length / 2);
  return [...light(load.slice(0, middle)), ...light(load.slice(middle))];
}

import type { Load } from '../library/import-run';
import type { Entry } from '../library/model';
import type { Plan } from './import-preview';
import type { Intake } from './read-import-file';

/** What one message may carry: records, as many as `import-run-schema.ts` lets in; characters, far below 64 MB. */
const PER_LOAD = 500;
const LARGEST = 4_000_000;

/** A plan as the loads of a run: the marks first, so that the journal never says more than they do. */
export function loadsOf(
  { pieces, journal }: Pick<Plan, 'pieces' | 'journal'>,
  { visits }: Intake,
): Load[] {
  const loads: Load[] = [
    ...inLoads(pieces).map(some => ({ pieces: some })),
    ...inLoads(journal, changesIn).map(some => ({ journal: some })),
  ];
  if (loads.length === 0) return [];
  return [...loads, ...inLoads(visits).map(some => ({ visits: some }))];
}

/** An entry may hold hundreds of changes. */
const changesIn = ({ changes }: Entry) => Math.max(1, changes.length);

function inLoads<T>(all: T[], weigh: (one: T) => number = () => 1): T[][] {
  const loads: T[][] = [];
  let weight = 0;
  for (const one of all) {
    const load = loads.at(-1);
    weight += weigh(one);
    if (load && weight <= PER_LOAD) load.push(one);
    else {
      loads.push([one]);
      weight = weigh(one);
    }
  }
  return loads.flatMap(light);
}

/** Notes can be long: what is too large for one message becomes several. */
function light<T>(load: T[]): T[][] {
  if (load.length === 1 || JSON.stringify(load).length <= LARGEST) return [load];
  const middle = Math.ceil(load.length / 2);
  return [...light(load.slice(0, middle)), ...light(load.slice(middle))];
}

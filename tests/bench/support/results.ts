import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { intervalOf, median, type Ratio, ratioOf } from './ratio';
import type { Times } from './turns';

const FILE = 'tests/bench/results.json';

/** What is hoped for: at most so much, or an interval that holds this value. */
type Goal = { atMost: number } | { holds: number };

/** One figure of speed; without a goal it only tells how steady the machine is. */
export type Row = Ratio & {
  figure: number;
  what: string;
  /** Of a value that is no ratio. */
  unit?: string;
  repeats: number;
  goal?: Goal;
};
type Named = Pick<Row, 'figure' | 'what' | 'goal'>;

export const readRows = (): Row[] =>
  existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : [];

/** How much more the measured takes than its baseline. */
export function recordRatio(named: Named, { measured, baseline }: Times): void {
  record({ ...named, ...ratioOf(measured, baseline), repeats: measured.length });
}

/** The median of values, in their unit. */
export function recordValue(named: Named & { unit: string }, values: number[]): void {
  record({ ...named, ...intervalOf(values, median), repeats: values.length });
}

export function record(row: Row): void {
  const others = readRows().filter(one => one.figure !== row.figure || one.what !== row.what);
  const rows = [...others, row].sort((a, b) => a.figure - b.figure);
  writeFileSync(FILE, `${JSON.stringify(rows, null, 2)}\n`);
}

export const isMet = ({ goal, median, low, high }: Row): boolean | undefined =>
  goal && ('atMost' in goal ? median <= goal.atMost : low <= goal.holds && goal.holds <= high);

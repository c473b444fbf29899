import build from '../../e2e/support/global-set-up';
import { isMet, type Row, readRows } from './results';

/** Builds the product, and prints the figures when all are taken: missed ones, too. */
export default function setUp() {
  build();
  return () => console.table(readRows().map(lineOf));
}

const lineOf = (row: Row) => ({
  figure: row.figure,
  what: row.what,
  measured: `${rounded(row.median)} ${row.unit ?? '×'}`,
  interval: `${rounded(row.low)} … ${rounded(row.high)}`,
  goal: goalOf(row),
  is: { true: 'met', false: 'MISSED', undefined: '' }[String(isMet(row))],
  repeats: row.repeats,
});

const goalOf = ({ goal }: Row) =>
  !goal ? '' : 'atMost' in goal ? `≤ ${goal.atMost}` : `holds ${goal.holds}`;

const rounded = (value: number) => Number(value.toPrecision(3));

import type { Block, Cell } from './block-types';
import { writeRuns } from './write-inline';

/** A table of GFM: every line stays one, and the head is empty where there was none. */
export function writeTable({ head, rows }: Extract<Block, { kind: 'table' }>): string {
  const width = Math.max(head?.length ?? 0, ...rows.map(row => row.length));
  const columns = Array.from({ length: width }, (_, at) => at);
  const line = (cells: Cell[]) => row(columns.map(at => cellText(cells[at])));
  const aligns = columns.map(at => RULES[(head ?? rows[0])?.[at]?.align ?? ''] ?? '---');
  return [line(head ?? []), row(aligns), ...rows.map(line)].join('\n');
}

const RULES: Record<string, string> = { left: ':---', right: '---:', center: ':---:' };

const row = (cells: string[]) => `| ${cells.map(cell => cell.padEnd(3)).join(' | ')} |`;

const cellText = (cell: Cell | undefined): string =>
  cell ? writeRuns(cell.runs, '<br>').replaceAll('|', '\\|').replaceAll('\n', ' ') : '';

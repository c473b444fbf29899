import Papa from 'papaparse';
import type { Table } from './import-lines';

/**
 * Reads CSV by the names in its head. A quote that is never closed would swallow all later lines, so its
 * line is left out and counted, and reading goes on after it.
 */
export function tableIn(text: string): Table {
  const rows: string[][] = [];
  let rest = text.replace(/^\uFEFF/, '');
  let unreadable = 0;
  let delimiter = '';
  for (;;) {
    const { data, meta, errors } = Papa.parse<string[]>(rest, { delimiter });
    const broken = errors.find(({ type }) => type === 'Quotes');
    rows.push(...(broken ? data.slice(0, broken.row) : data));
    if (!broken) break;
    unreadable += 1;
    delimiter = meta.delimiter;
    const lineEnd = rest.indexOf('\n', broken.index ?? rest.length);
    if (lineEnd === -1 || unreadable >= BROKEN_LINES_MAX) break;
    rest = rest.slice(lineEnd + 1);
  }
  const [head = [], ...lines] = rows.filter(row => row.some(cell => cell.trim() !== ''));
  const columns = head.map(name => name.trim().toLowerCase());
  return {
    columns,
    rows: lines.map(row => Object.fromEntries(columns.map((name, at) => [name, row[at] ?? '']))),
    unreadable,
  };
}

/** More broken lines are no accident, and each one costs reading the rest of the file again. */
const BROKEN_LINES_MAX = 200;

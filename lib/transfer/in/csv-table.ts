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
  let delimiter = delimiterIn(rest);
  let charactersRead = 0;
  for (;;) {
    charactersRead += rest.length;
    const { data, meta, errors } = Papa.parse<string[]>(rest, { delimiter });
    const broken = errors.find(({ type }) => type === 'Quotes');
    rows.push(...(broken ? data.slice(0, broken.row) : data));
    if (!broken) break;
    unreadable += 1;
    delimiter = meta.delimiter;
    const lineEnd = rest.indexOf('\n', broken.index ?? rest.length);
    if (lineEnd === -1 || unreadable >= BROKEN_LINES_MAX) break;
    if (charactersRead >= CHARACTERS_READ_MAX) break;
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
/** A megabyte with that many broken lines: about two seconds. */
const CHARACTERS_READ_MAX = 200_000_000;

/** Papa Parse reads the text once for each sign that it tries, and a single field may be the whole file. */
const delimiterIn = (text: string): string =>
  Papa.parse(text.slice(0, DELIMITER_CHARACTERS), { preview: 10 }).meta.delimiter;
const DELIMITER_CHARACTERS = 100_000;

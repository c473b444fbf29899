import type { Ms } from '../../habr/facts';

/** One line of a foreign file: an address and what its owner did with it there. */
export type Found = {
  /** '' where the line has no address. */
  url: string;
  title: string;
  addedAt?: Ms;
  tags: string[];
  note?: string;
  read?: boolean;
  readAt?: Ms;
  /** How much of the text was read, 0…1. */
  progress?: number;
  /** The folders that contain it, the outermost first. */
  folders?: string[];
};

/** The lines of a file, and how many could not be read. */
export type Lines = { found: Found[]; unreadable: number };

/** A file format of another program. `read` answers `undefined` when the file is of another format. */
export type Format = { program: string } & (
  | { kind: 'html'; read(text: string): Lines | undefined }
  | { kind: 'json'; read(value: unknown): Lines | undefined }
  | { kind: 'csv'; read(table: Table): Lines | undefined }
);

/** A table whose rows go by the names in its head, in small letters. */
export type Table = { columns: string[]; rows: Record<string, string>[]; unreadable: number };

/** The values of a line as a reader finds them; some may be missing or empty. */
type LineValues = { [Name in keyof Found]?: Found[Name] | undefined };

/** A line with the values that it has. */
export function aFound(line: LineValues): Found {
  const given = Object.entries(line).filter(([, value]) => value !== undefined && value !== '');
  return { url: '', title: '', tags: [], ...Object.fromEntries(given) };
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The texts of a list; anything else in it is left out. */
export const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter(one => typeof one === 'string') : [];

/** The lines of a JSON list. What is no object is an unreadable line. */
export function linesIn(
  list: unknown[],
  read: (one: Record<string, unknown>) => LineValues,
): Lines {
  const objects = list.filter(isObject);
  return {
    found: objects.map(one => aFound(read(one))),
    unreadable: list.length - objects.length,
  };
}

/** The lines of a table. `undefined`: it has not all of these columns, so it is of another format. */
export function rowsIn(
  table: Table,
  columns: string[],
  read: (row: Record<string, string>) => LineValues,
): Lines | undefined {
  if (!hasColumns(table, ...columns)) return undefined;
  return { found: table.rows.map(row => aFound(read(row))), unreadable: table.unreadable };
}

/** Whether the table has all of these columns. */
export const hasColumns = ({ columns }: Table, ...names: string[]): boolean =>
  names.every(name => columns.includes(name));

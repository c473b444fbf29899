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
  /** Folders that it lies in, the outermost first. */
  folders?: string[];
};

/** What a file holds, and how many of its lines could not be read. */
export type Lines = { found: Found[]; unreadable: number };

/** A file format of another program. `read` gives nothing when the file is of another format. */
export type Format = { program: string } & (
  | { kind: 'html'; read(text: string): Lines | undefined }
  | { kind: 'json'; read(value: unknown): Lines | undefined }
  | { kind: 'csv'; read(table: Table): Lines | undefined }
);

/** A table by the names in its head, in small letters. */
export type Table = { columns: string[]; rows: Record<string, string>[]; unreadable: number };

/** Leaves out what a line does not say. */
export function aFound(line: { [Name in keyof Found]: Found[Name] | undefined }): Found {
  const told = Object.entries(line).filter(([, value]) => value !== undefined && value !== '');
  return { url: '', title: '', tags: [], ...Object.fromEntries(told) };
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The texts of a list; anything else in it is left out. */
export const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter(one => typeof one === 'string') : [];

/** Objects of a list that hold an address under this name; the others are unreadable lines. */
export function linesIn(list: unknown[], foundIn: (one: Record<string, unknown>) => Found): Lines {
  const objects = list.filter(isObject);
  return { found: objects.map(foundIn), unreadable: list.length - objects.length };
}

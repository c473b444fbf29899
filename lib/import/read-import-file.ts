import type { Ms } from '../habr/facts';
import { withinLimits } from '../library/facts-limits';
import type { Piece } from '../library/import-run';
import type { Entry, Visit } from '../library/model';
import { bytesOf, LARGEST_TEXT_BYTES, type Read } from '../transfer/backup/backup-file';
import { unfoldsTooFar } from '../transfer/backup/json-bomb';
import { backupIn } from '../transfer/backup/read-backup';
import type { Backup } from '../transfer/backup/write-backup';
import { BROKEN, decoded } from '../transfer/decode-text';
import { sortOut } from '../transfer/in/foreign-bookmarks';
import { type Recognised, recognise, unreadProgram } from '../transfer/in/import-formats';
import { isZip, type NamedText, textsInZip } from '../transfer/in/read-zip';

/** The checked contents of a file, whatever program wrote it. */
export type ImportFile = {
  kind: 'backup' | 'foreign';
  /** The file's name. */
  name: string;
  /** When it was written. */
  at: Ms;
  pieces: Piece[];
  journal: Entry[];
  visits: Visit[];
  /** Lines that are not about articles of the site. */
  others: number;
  /** Those of the others that are articles of Geektimes, whose numbers mean other articles here. */
  renumbered: number;
  /** Lines that could not be read. */
  unreadable: number;
  /** Files of an archive whose format is not read here. */
  unreadFiles?: string[];
  /** The program that wrote it, where only one writes this format. */
  program?: string;
  /** The file's folders; `use` gives the same file with its folders as tags, or without. */
  folders?: { names: string[]; asTags: boolean; use(asTags: boolean): ImportFile };
};

/**
 * Reads a backup, a file of another program (lib/transfer/in/import-formats.ts), or a zip of such files.
 * It changes nothing in the library.
 */
export async function readImportFile(file: File): Promise<Read<ImportFile>> {
  const read = await readAny(file);
  const isTooMuch = read.ok && read.value.pieces.some(hasTooManyTags);
  return isTooMuch ? { ok: false, code: 'tooManyTags' } : read;
}

/** A step of an import is one message, and a step holds at least one article. */
const TAGS_PER_ARTICLE_MAX = 10_000;
const hasTooManyTags = ({ marks }: Piece) =>
  Object.keys(marks?.tags ?? {}).length > TAGS_PER_ARTICLE_MAX;

async function readAny(file: File): Promise<Read<ImportFile>> {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  if (!isZip(bytes.value)) return readText(file, decoded(bytes.value));
  const texts = textsInZip(bytes.value, LARGEST_TEXT_BYTES);
  if (typeof texts === 'string') return { ok: false, code: texts };
  const [only, ...others] = texts;
  if (only && others.length === 0) return readText(file, only.text);
  return readArchive(file, texts);
}

async function readText(file: File, text: string): Promise<Read<ImportFile>> {
  let json: unknown;
  if (looksLikeJson(text)) {
    const backup = await backupIn(text);
    if (backup.ok) return { ok: true, value: importFileOf(file.name, backup.value) };
    if (backup.code !== 'notBackup') return backup;
    json = jsonIn(text);
  }
  const lines = recognise(text, json);
  if (lines) return importFileFrom(file, lines, text.includes(BROKEN));
  const program = unreadProgram(text, json);
  if (program) return { ok: false, code: 'otherProgram', detail: program };
  return { ok: false, code: json === undefined ? 'unknown' : 'notBackup' };
}

/** Reads all files of an archive, as services send long lists in parts. Names the files of other formats. */
function readArchive(file: File, texts: NamedText[]): Read<ImportFile> {
  const unreadFiles: string[] = [];
  const read = texts.flatMap(({ name, text }) => {
    const json = looksLikeJson(text) && !unfoldsTooFar(text) ? jsonIn(text) : undefined;
    const lines = recognise(text, json);
    if (!lines) unreadFiles.push(name);
    return lines ?? [];
  });
  const [first] = read;
  if (!first) return { ok: false, code: 'unknown' };
  const found = read.flatMap(part => part.found);
  const unreadable = read.reduce((sum, part) => sum + part.unreadable, 0);
  const hasBroken = texts.some(({ text }) => text.includes(BROKEN));
  const { program } = first;
  return importFileFrom(file, { found, unreadable, program, unreadFiles }, hasBroken);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Whether the text begins as JSON does. Lists, numbers and null count, so that the refusal says «not a backup». */
const looksLikeJson = (text: string) => /^\uFEFF?\s*([{[]|-?\d+\s*$|null\s*$)/.test(text);

/** A backup as a file to import. */
export function importFileOf(
  name: string,
  { exportedAt, records, journal }: Pick<Backup, 'exportedAt' | 'records' | 'journal'>,
): ImportFile {
  const pieces = records.flatMap((record): Piece[] => {
    if ('visit' in record) return [];
    const id = record.marks?.id ?? record.facts?.id;
    const facts = record.facts && withinLimits(record.facts);
    return id ? [{ id, ...record, ...(facts && { facts }) }] : [];
  });
  const visits = records.flatMap(record => ('visit' in record ? [record.visit] : []));
  return { kind: 'backup', name, at: exportedAt, pieces, journal, visits, ...NOTHING_LEFT_OUT };
}

const NOTHING_LEFT_OUT = { others: 0, renumbered: 0, unreadable: 0 };

/** What was read of a file, or of all files of an archive. */
type FileLines = Recognised & { unreadFiles?: string[] };

function importFileFrom(file: File, lines: FileLines, hasBroken: boolean): Read<ImportFile> {
  const sorted = sortOut(lines.found, file.lastModified);
  const isBroken =
    hasBroken && (sorted.articles.length === 0 || JSON.stringify(sorted.articles).includes(BROKEN));
  if (isBroken) return { ok: false, code: 'encoding' };
  return { ok: true, value: foreignFile(file, lines, false) };
}

/** @param asTags Whether each folder of an article becomes one of its tags. */
function foreignFile(file: File, lines: FileLines, asTags: boolean): ImportFile {
  const at = file.lastModified;
  const { articles, others, renumbered, folders } = sortOut(lines.found, at, asTags);
  return {
    ...{ kind: 'foreign', name: file.name, program: lines.program, at },
    ...{ journal: [], visits: [], others, renumbered, unreadable: lines.unreadable },
    pieces: articles.map(({ facts, marks }) => ({ id: marks.id, marks, facts })),
    ...(lines.unreadFiles?.length && { unreadFiles: lines.unreadFiles }),
    ...(folders.length > 0 && {
      folders: { names: folders, asTags, use: on => foreignFile(file, lines, on) },
    }),
  };
}

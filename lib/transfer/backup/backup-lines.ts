import type { ArticleId, Facts } from '../../habr/facts';
import { entry, marks, visit } from '../../library/contract/marks-schema';
import { mergeMarks } from '../../library/marks/merge-marks';
import type { Entry, Marks, Visit } from '../../library/model';
import { factsIn } from './backup-facts';
import type { BackupRecord } from './write-backup';

export type Lines = { records: BackupRecord[]; journal: Entry[] };

/**
 * Checks every line of a backup; an article that stands twice is joined. One line that is not of the
 * form refuses the whole file: half a restore is no restore.
 * @returns the name of the first bad line (`records[17]`) instead of the lines.
 */
export function linesOf(records: unknown[], journal: unknown[]): Lines | string {
  const articles = new Map<ArticleId, { marks?: Marks; facts?: Facts }>();
  const visits: BackupRecord[] = [];
  for (const [at, line] of records.entries()) {
    const record = lineOf(line);
    if (!record) return `records[${at}]`;
    if ('visit' in record) visits.push(record);
    else add(articles, record);
  }
  for (const [at, line] of journal.entries())
    if (!isFlat(line) || !isSound(entry, line)) return `journal[${at}]`;
  return { records: [...articles.values(), ...visits], journal: journal as Entry[] };
}

function lineOf(line: unknown): BackupRecord | undefined {
  if (!isObject(line) || !isFlat(line)) return undefined;
  if ('visit' in line)
    return isSound(visit, line.visit) ? { visit: line.visit as Visit } : undefined;
  if ('marks' in line && !isSound(marks, line.marks)) return undefined;
  const facts = 'facts' in line ? factsIn(line.facts) : undefined;
  if ('facts' in line && !facts) return undefined;
  const marked = 'marks' in line ? withoutTraps(line.marks as Marks) : undefined;
  if (!marked && !facts) return undefined;
  if (marked && facts && marked.id !== facts.id) return undefined;
  return { ...(marked && { marks: marked }), ...(facts && { facts }) };
}

/** No backup nests this deep. Comparing and storing a line is recursive, so a deeper one could overflow the stack. */
const isFlat = (value: unknown, deepest = 100): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (deepest > 0 && Object.values(value).every(part => isFlat(part, deepest - 1)));

/** The checked value is used as it was written, so that fields of a newer version stay. */
const isSound = (schema: typeof marks | typeof visit | typeof entry, value: unknown): boolean =>
  schema.safeParse(value).success;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** No version has fields of these names: they would change the object itself. */
const withoutTraps = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !PROTOTYPE_NAMES.has(name))) as T;

const PROTOTYPE_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

function add(
  articles: Map<ArticleId, { marks?: Marks; facts?: Facts }>,
  record: { marks?: Marks; facts?: Facts },
): void {
  const id = record.marks?.id ?? record.facts?.id;
  if (id === undefined) return;
  const before = articles.get(id);
  const both = before?.marks && record.marks;
  const joined = both ? mergeMarks(before.marks as Marks, record.marks as Marks) : undefined;
  articles.set(id, { ...before, ...record, ...(joined && { marks: joined }) });
}

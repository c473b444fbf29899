import { tableIn } from './csv-table';
import { type Format, hasColumns, isObject, type Lines, type Table } from './import-lines';
import { instapaperCsv, instapaperHtml } from './read-instapaper';
import { karakeep } from './read-karakeep';
import { netscape } from './read-netscape';
import { omnivore } from './read-omnivore';
import { pocketCsv, pocketHtml } from './read-pocket';
import { raindrop } from './read-raindrop';
import { readwise2025, readwise2026 } from './read-readwise';
import { wallabag } from './read-wallabag';

/** Every format that is read here; the first that fits reads the file. */
const formats: Format[] = [
  ...[pocketHtml, instapaperHtml, netscape],
  ...[omnivore, wallabag, karakeep],
  ...[pocketCsv, readwise2025, readwise2026, raindrop, instapaperCsv],
];

export type Recognised = Lines & { program: string };

/** @param json What the text is as JSON, if it is any. */
export function recognise(text: string, json: unknown): Recognised | undefined {
  const source = sourceOf(text, json);
  for (const format of formats) {
    const lines = readBy(format, source);
    if (lines) return { ...lines, program: format.program };
  }
  return undefined;
}

/** The name of a program whose files are known by sight, but not read. */
export function unreadProgram(text: string, json: unknown): string | undefined {
  const source = sourceOf(text, json);
  return unread.find(({ is }) => is(source))?.program;
}

type Source = { text: string; json: unknown; table: Table | undefined };

function sourceOf(file: string, json: unknown): Source {
  // Windows ends lines with two signs, old Macs with another one.
  const text = file.replace(/\r\n?/g, '\n');
  const isTable = json === undefined && !/^\s*</.test(text);
  return { text, json, table: isTable ? tableIn(text) : undefined };
}

function readBy(format: Format, { text, json, table }: Source): Lines | undefined {
  if (format.kind === 'json') return json === undefined ? undefined : format.read(json);
  if (format.kind === 'csv') return table && format.read(table);
  return json === undefined ? format.read(text) : undefined;
}

const unread: { program: string; is(source: Source): boolean }[] = [
  { program: 'Linkwarden', is: ({ json }) => isObject(json) && Array.isArray(json.collections) },
  { program: 'Chrome (Bookmarks)', is: ({ json }) => isObject(json) && isObject(json.roots) },
  {
    program: 'Firefox (JSON)',
    is: ({ json }) => isObject(json) && String(json.type).startsWith('text/x-moz-place'),
  },
  {
    program: 'Pinboard (JSON)',
    is: ({ json }) =>
      Array.isArray(json) && json.some(one => isObject(one) && 'href' in one && 'toread' in one),
  },
  { program: 'Matter', is: ({ table }) => hasAll(table, 'url', 'in queue', 'word count') },
  { program: 'Readwise', is: ({ table }) => hasAll(table, 'highlight', 'book title') },
  { program: 'Evernote', is: ({ text }) => /<en-export\b/i.test(text.slice(0, 2_000)) },
  { program: 'OPML', is: ({ text }) => /<opml\b/i.test(text.slice(0, 2_000)) },
];

const hasAll = (table: Table | undefined, ...names: string[]) =>
  table !== undefined && hasColumns(table, ...names);

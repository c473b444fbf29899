import type { Ms } from '../habr/facts';
import type { Source } from '../lists/list-rows';
import { day, type Item, type Made } from '../transfer/out/export-item';
import { itemsOf } from './export-items';
import type { ExportRequest } from './settings-state';

/**
 * Articles as a file of a format that other programs read. Each format's code is loaded when it is
 * asked for. Empty wishes come to no file.
 * @returns The file, how many articles stand in it, and of how many of them Markdown has no text.
 */
export async function exportFile(
  source: Source,
  { format, which }: ExportRequest,
  now: Ms,
): Promise<{ file?: File; articles: number; withoutText?: number }> {
  const items: Item[] = [];
  for await (const part of itemsOf(source, which, now)) items.push(...part);
  if (items.length === 0) return { articles: 0 };
  const articles = items.length;
  if (format === 'markdown') return { articles, ...(await markdown(source, items, now)) };
  return { articles, file: asFile(await list(format, items, now)) };
}

async function list(format: 'netscape' | 'pocket', items: Item[], now: Ms): Promise<Made> {
  if (format === 'netscape')
    return (await import('../transfer/out/netscape-bookmarks')).toNetscape(items, now);
  return (await import('../transfer/out/pocket-csv')).toPocket(items, now);
}

/** One article is a file of its own; several come packed. */
async function markdown(
  { db }: Source,
  items: Item[],
  now: Ms,
): Promise<{ file: File; withoutText: number }> {
  const [{ toMarkdown }, { pack }] = await Promise.all([
    import('../transfer/out/markdown-files'),
    import('../transfer/out/zip-archive'),
  ]);
  const kept = new Set(await db.copies.toCollection().primaryKeys());
  const files: Made[] = [];
  let withoutText = 0;
  for (const item of items) {
    const { id } = item.facts;
    const copy = kept.has(id) ? await db.copies.get(id) : undefined;
    if (copy === undefined) withoutText += 1;
    files.push(toMarkdown(item, copy?.body, now));
  }
  const [only, ...others] = files;
  if (only && others.length === 0) return { file: asFile(only), withoutText };
  const packed = new Uint8Array(await pack(files));
  const name = `dalee-markdown-${day(now)}.zip`;
  return { file: new File([packed], name, { type: 'application/zip' }), withoutText };
}

const asFile = ({ name, type, text }: Made) => new File([text], name, { type });

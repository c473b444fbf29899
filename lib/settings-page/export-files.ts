import type { Ms } from '../habr/facts';
import type { Source } from '../lists/list-rows';
import { day, type Item, type Made } from '../transfer/out/export-item';
import { itemsOf } from './export-items';
import type { Wish } from './settings-state';

/**
 * Articles as a file of a format that other programs read. Each format's code is loaded when it is
 * asked for. Empty wishes come to no file.
 * @returns The file and how many articles stand in it.
 */
export async function exported(
  source: Source,
  { format, which }: Wish,
  now: Ms,
): Promise<{ file?: File; articles: number }> {
  const items: Item[] = [];
  for await (const part of itemsOf(source, which, now)) items.push(...part);
  if (items.length === 0) return { articles: 0 };
  return { file: await written(source, format, items, now), articles: items.length };
}

async function written(
  source: Source,
  format: Wish['format'],
  items: Item[],
  now: Ms,
): Promise<File> {
  if (format === 'netscape')
    return asFile((await import('../transfer/out/netscape-bookmarks')).toNetscape(items, now));
  if (format === 'pocket')
    return asFile((await import('../transfer/out/pocket-csv')).toPocket(items, now));
  return markdown(source, items, now);
}

/** One article is a file of its own; several come packed. */
async function markdown({ db }: Source, items: Item[], now: Ms): Promise<File> {
  const [{ toMarkdown }, { pack }] = await Promise.all([
    import('../transfer/out/markdown-files'),
    import('../transfer/out/zip-archive'),
  ]);
  const kept = new Set(await db.copies.toCollection().primaryKeys());
  const files: Made[] = [];
  for (const item of items) {
    const { id } = item.facts;
    const copy = kept.has(id) ? await db.copies.get(id) : undefined;
    files.push(toMarkdown(item, copy?.body, now));
  }
  const [only, ...others] = files;
  if (only && others.length === 0) return asFile(only);
  const packed = new Uint8Array(await pack(files));
  return new File([packed], `dalee-markdown-${day(now)}.zip`, { type: 'application/zip' });
}

const asFile = ({ name, type, text }: Made) => new File([text], name, { type });

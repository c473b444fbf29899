/** A link as an exporter wrote it: `<A HREF="…" ADD_DATE="…">Title</A>` and what stands behind it. */
export type ExportedLink = { attributes: Map<string, string>; title: string; rest: string };

/**
 * Reads the link that a piece of an exported page begins with. Exporters write pieces of text, not
 * documents: a title may hold `<b>` or `<script>` that was never escaped, and nobody closes it. So the
 * title ends where the line's own `</A>` stands, whatever is in it.
 * @returns undefined when there is no address or no end.
 */
export function linkAt(piece: string): ExportedLink | undefined {
  const opened = OPENING.exec(piece) ?? SLOPPY_OPENING.exec(piece);
  if (!opened) return undefined;
  const attributes = attributesIn(opened[1] ?? '');
  // No address holds a space: what follows one belongs to an attribute whose quote is missing.
  const href = attributes.get('href')?.trim().split(/\s/)[0];
  if (!href) return undefined;
  attributes.set('href', href);
  const behind = piece.slice(opened[0].length);
  const end = CLOSING.exec(behind) ?? /<\/a\s*>|\r?\n|$/i.exec(behind);
  const at = end?.index ?? behind.length;
  const title = readable(behind.slice(0, at)).trim();
  return { attributes, title, rest: behind.slice(at + (end?.[0].length ?? 0)) };
}

const OPENING = /^\s*<a((?:\s+[^\s=>"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']*))?)*)\s*>/i;
/** Quotes that do not match: the link ends with the first bracket. */
const SLOPPY_OPENING = /^\s*<a(\s[^>]*)>/i;
/** The closing tag that is followed by what exporters put behind a link. */
const CLOSING = /<\/a\s*>(?=\s*(?:$|\r?\n|<\/?(?:dd|dt|dl|hr|p|li|ul|ol|h\d|body)\b))/i;

const ATTRIBUTE = /([^\s=>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']*))/g;

function attributesIn(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', ...values] of text.matchAll(ATTRIBUTE)) {
    const value = values.find(one => one !== undefined) ?? '';
    if (!attributes.has(name.toLowerCase())) attributes.set(name.toLowerCase(), readable(value));
  }
  return attributes;
}

/** Text with its character references (`&amp;`) replaced. Tags stay as they are written. */
export const readable = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z][\da-z]*));/gi, (written, ...groups) => {
    const [hex, decimal, name] = groups as (string | undefined)[];
    if (name) return named(written, name);
    return signOf(hex ? Number.parseInt(hex, 16) : Number(decimal));
  });

function signOf(code: number): string {
  if (code >= 0x80 && code < 0xa0) return WINDOWS_SIGNS[code - 0x80] ?? '';
  const isSign = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isSign ? String.fromCodePoint(code) : '';
}

/** What 128…159 mean: https://html.spec.whatwg.org/#numeric-character-reference-end-state */
const WINDOWS_SIGNS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

const commonNames: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
};
const signsByName = new Map(Object.entries(commonNames));

/** The browser's parser knows the two thousand names. Each name is looked up once. */
function named(written: string, name: string): string {
  const before = signsByName.get(name);
  if (before !== undefined) return before;
  const found = new DOMParser().parseFromString(written, 'text/html').body.textContent ?? written;
  signsByName.set(name, found);
  return found;
}

/**
 * Links under headings, as Pocket and Instapaper write them: `<h1>Unread</h1><ul><li><a …>…</a></li>`.
 * An `<h1>` within a title is no heading: headings stand before the first link or behind one. Where several follow
 * each other, the lists of all but the last are empty.
 */
export function headedLinks(text: string): {
  links: (ExportedLink & { heading: string })[];
  unreadable: number;
} {
  const links: (ExportedLink & { heading: string })[] = [];
  let heading = '';
  let unreadable = 0;
  for (const piece of text.split(/<li\b[^>]*>\s*(?=<a\b)/i)) {
    const link = linkAt(piece);
    if (link) links.push({ ...link, heading });
    else if (/^\s*<a\b/i.test(piece)) unreadable += 1;
    const heads = [...(link?.rest ?? piece).matchAll(/<h1\b[^>]*>([\s\S]*?)<\/h1>/gi)];
    const head = heads.at(-1)?.[1];
    if (head !== undefined) heading = readable(head).trim();
  }
  return { links, unreadable };
}

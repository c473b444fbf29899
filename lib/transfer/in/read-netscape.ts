import { linkAt, readable } from './html-links';
import { aFound, type Format, type Found, type Lines } from './import-lines';
import { timeIn } from './read-time';
import { splitTags } from './tag-lists';

/** The bookmark file of browsers, linkding, Shaarli, Pinboard, Raindrop and most others. */
export const netscape: Format = { program: '', kind: 'html', read };

/** @returns undefined when the text is no such file. */
export const fromNetscape = (text: string): Found[] | undefined => read(text)?.found;

/**
 * Reads the file line by line as exporters write it, not as a document: in a document a `<b>` in a title
 * or a `<!--` in a note would swallow the bookmarks after it.
 */
function read(text: string): Lines | undefined {
  if (!/<!DOCTYPE NETSCAPE-Bookmark-file-1>/i.test(text) && !isListOfLinks(text)) return undefined;
  const lines: Lines = { found: [], unreadable: 0 };
  const folders: string[] = [];
  let next = '';
  for (const piece of text.split(/<DT>\s*(?=<(?:A|H\d)\s|<(?:A|H\d)>)/i)) {
    const head = /^<H(\d)\b([^>]*)>(.*?)<\/H\1>/is.exec(piece);
    if (head) next = isRoot(head[2] ?? '') ? '' : readable(head[3] ?? '').trim();
    else if (/^<A\b/i.test(piece)) take(lines, piece, folders);
    lines.unreadable += piece.match(/^[ \t]*<DT>/gim)?.length ?? 0;
    for (const [list] of piece.matchAll(LISTS)) {
      if (list.includes('/')) folders.pop();
      else folders.push(next);
      next = '';
    }
  }
  return lines;
}

/** In two steps: one pattern would read the rest of the text again for each list in it. */
function isListOfLinks(text: string): boolean {
  const list = text.search(/<DL>/i);
  return list !== -1 && /<A\s/i.test(text.slice(list));
}

/** Nobody nests deeper. A link has its outermost folders, so that its cost does not grow with the depth. */
const FOLDERS_PER_LINK_MAX = 100;

function take(lines: Lines, piece: string, folders: string[]): void {
  const link = linkAt(piece);
  if (!link) {
    lines.unreadable += 1;
    return;
  }
  const tags = splitTags(link.attributes.get('tags') ?? '', ',');
  const outer = folders.slice(0, FOLDERS_PER_LINK_MAX);
  const around = outer.filter(name => name !== '' && !OURS.test(name));
  lines.found.push(
    aFound({
      url: link.attributes.get('href'),
      title: link.title,
      tags: tags.filter(tag => tag !== ARCHIVED),
      addedAt: timeIn(link.attributes.get('add_date')),
      note: noteIn(link.rest),
      // `TOREAD="0"` only says "not put aside for later"; most programs write it on everything.
      read: tags.includes(ARCHIVED),
      ...(around.length > 0 && { folders: around }),
    }),
  );
}

/** Folders that `netscape-bookmarks.ts` makes say who wrote the article, not where the reader put it. */
const OURS = /^Habr( \/ .*)?$/;

/** linkding writes "archived" as this tag. */
const ARCHIVED = 'linkding:bookmarks.archived';

/** The folders that every browser has are no choice of the reader's. */
const isRoot = (attributes: string) =>
  /PERSONAL_TOOLBAR_FOLDER|UNFILED_BOOKMARKS_FOLDER/i.test(attributes);

/** Lists begin and end on lines of their own; `<dl>` within a note does not. */
const LISTS = /(?:^|\n)[ \t]*<\/?DL>|<\/?DL>(?=\s*<p>)|<\/DL>(?=\s*(?:<\/DL>|$))/gi;

/** The note is the text of the `<DD>` that follows; linkding puts its own marks around it. */
function noteIn(rest: string): string {
  const [, behind] = /^\s*(?:<p>\s*)?<DD>([\s\S]*)$/i.exec(rest) ?? [];
  if (behind === undefined) return '';
  const end = behind.search(/(?:^|\n)[ \t]*<(?:\/?DL|HR|DT)\b|<\/?DL>(?=\s*(?:<p>|<\/DL>|$))/i);
  const written = (end === -1 ? behind : behind.slice(0, end)).replace(/<\/DD>\s*$/i, '');
  const text = readable(written.replace(/<br\b[^>]*>\n?/gi, '\n'));
  const inner = /\[linkding-notes\]([\s\S]*?)\[\/linkding-notes\]/.exec(text)?.[1];
  return (inner ?? text).trim();
}

import type { Ms } from '../../habr/facts';
import {
  addedAt,
  changedAt,
  day,
  type Item,
  type Made,
  noteOf,
  seconds,
  tagsOf,
} from './export-item';

/**
 * Bookmarks as browsers, linkding, Shaarli, Karakeep and wallabag read them (Netscape bookmark file).
 * The first line stands alone and first: Karakeep asks for exactly that.
 */
export function toNetscape(items: Item[], now: Ms): Made {
  const logins = new Set(items.map(loginOf));
  const folders = [...logins].flatMap(login =>
    folder(
      login,
      items.filter(item => loginOf(item) === login),
      now,
    ),
  );
  const text = [...HEAD, '<DL><p>', ...folders, '</DL><p>', ''].join('\n');
  return { name: `dalee-bookmarks-${day(now)}.html`, type: 'text/html', text };
}

const HEAD = [
  '<!DOCTYPE NETSCAPE-Bookmark-file-1>',
  '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">',
  '<TITLE>Bookmarks</TITLE>',
  '<H1>Bookmarks</H1>',
];

const loginOf = (item: Item): string => item.facts.author?.login ?? '';

function folder(login: string, items: Item[], now: Ms): string[] {
  const name = login ? `Habr / ${login}` : 'Habr';
  const dates = `ADD_DATE="${seconds(now)}" LAST_MODIFIED="${seconds(now)}"`;
  return [
    `    <DT><H3 ${dates}>${escaped(name)}</H3>`,
    '    <DL><p>',
    ...items.flatMap(bookmark),
    '    </DL><p>',
  ];
}

function bookmark(item: Item): string[] {
  const { facts, marks, view } = item;
  const attributes: [name: string, value: string | number | undefined][] = [
    ['HREF', facts.url],
    ['ADD_DATE', seconds(addedAt(item))],
    ['LAST_MODIFIED', seconds(changedAt(item))],
    ['LAST_VISIT', marks.reading?.last && seconds(marks.reading.last)],
    ['PRIVATE', 1],
    ['TOREAD', view.state === 'read' ? 0 : 1],
    // The comma parts tags in this format, so a tag cannot hold one.
    [
      'TAGS',
      tagsOf(marks)
        .map(tag => tag.replaceAll(',', ' '))
        .join(',') || undefined,
    ],
  ];
  const written = attributes
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}="${inLine(String(value))}"`);
  const note = noteOf(marks);
  return [
    `        <DT><A ${written.join(' ')}>${inLine(facts.title)}</A>`,
    ...(note ? [`        <DD>${escaped(note)}`] : []),
  ];
}

/** Browsers read the file line by line: an address and its title must stand on one. */
const inLine = (text: string): string =>
  escaped(text).replace(/[\r\n]/g, sign => `&#${sign.charCodeAt(0)};`);

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`).replaceAll('\u0000', '');

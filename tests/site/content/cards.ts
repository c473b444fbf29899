import { readFileSync } from 'node:fs';
import type { HubName } from './hubs';
import type { Publication } from './publication';

/** One line of a table of cards: what the site says of an article, but for its text. */
export type Card = {
  id: string;
  kind: Publication['postType'];
  /** Short name of the company in whose blog it stands. */
  company?: string;
  /** Login of the author, where the table holds several. */
  author: string;
  published: string;
  /** Name of the file with lead and body. */
  text: string;
  editor: Publication['editorVersion'];
  level: Publication['complexity'];
  minutes: number;
  reach: number;
  votes?: { score: number; up: number; down: number };
  comments: number;
  saved: number;
  hubs: HubName[];
  /** `cover`, `poll`, or the name of a label. */
  more: string[];
  title: string;
};

type Row = Record<string, string>;

/** Reads a table of cards: a head, then one card a line, cells parted by `|`, `-` for none. */
export function readCards(table: string): Card[] {
  const text = readFileSync(new URL(`./${table}.txt`, import.meta.url), 'utf8').trim();
  const [head = [], ...lines] = text
    .split('\n')
    .map(line => line.split('|').map(cell => cell.trim()));
  return lines.map(cells =>
    readCard(Object.fromEntries(head.map((name, at) => [name, cells[at] ?? '-']))),
  );
}

function readCard(row: Row): Card {
  const text = (name: string) => (row[name] ?? '-').replace(/^-$/, '');
  const list = (name: string) => text(name).split(', ').filter(Boolean);
  return {
    id: text('id'),
    kind: (text('kind') || 'article') as Card['kind'],
    ...(text('company') ? { company: text('company') } : {}),
    author: text('author'),
    published: text('published'),
    text: text('text'),
    editor: text('editor') === '1.0' ? '1.0' : '2.0',
    level: (text('level') || null) as Card['level'],
    minutes: Number(text('min')),
    reach: Number(text('reach')),
    ...(text('score')
      ? { votes: { score: Number(row.score), up: Number(row.up), down: Number(row.down) } }
      : {}),
    comments: Number(text('comments')),
    saved: Number(text('saved')),
    hubs: list('hubs') as HubName[],
    more: list('more'),
    title: text('title'),
  };
}

import { ownLink } from './card';
import type { Facts, Level, Ms, Teaser } from './facts';
import { find, findAll, textOf } from './find';
import { parseCount, parseMinutes } from './numbers';
import { present } from './present';
import { addressIn, authorOf } from './urls';
import { readVotes } from './votes';

/** Reads a card. `undefined` is the normal answer for ads and whatever else is not a card; never throws. */
export function readTeaser(card: Element): Teaser | undefined {
  const own = ownLink(card);
  const title = own && titleOf(card, own.link);
  return own && title ? present({ ...own.address, title, ...readFacts(card) }) : undefined;
}

/** The facts that stand on a card and on an article's own page alike. */
export function readFacts(root: Element) {
  return present({
    author: readAuthor(root),
    publishedAt: readDate(root),
    minutes: parseMinutes(textOf(find(root, 'minutes'))),
    level: readLevel(root),
    hubs: readList(root, 'hubs', textOf),
    labels: readList(root, 'labels', variantOf),
    cover: readCover(root),
    votes: readVotes(textOf(find(root, 'score')), find(root, 'score')?.getAttribute('title')),
    views: readViews(root),
    comments: parseCount(textOf(find(root, 'comments'))),
  });
}

/** A post has no title: its first words stand for one, else its author's name. */
function titleOf(card: Element, link: HTMLAnchorElement): string {
  if (!link.querySelector('time')) return textOf(link);
  return firstWords(textOf(find(card, 'postText'))) || (readAuthor(card)?.login ?? '');
}

const firstWords = (text: string): string =>
  text.length <= POST_TITLE ? text : `${text.slice(0, POST_TITLE).replace(/\s+\S*$/, '')}…`;

/** Characters of a post's text that stand for its title. */
const POST_TITLE = 100;

function readAuthor(root: Element): Facts['author'] {
  const links = [...findAll(root, 'author'), ...root.querySelectorAll('a[href]')];
  for (const link of links) {
    const url = addressIn(link);
    const login = url && authorOf(url);
    if (login) return { login };
  }
  return undefined;
}

/** The words of a date are re-rendered by the client; only `datetime` is a fact. */
function readDate(root: Element): Ms | undefined {
  const at = Date.parse(root.querySelector('time[datetime]')?.getAttribute('datetime') ?? '');
  return Number.isNaN(at) ? undefined : at;
}

function readLevel(root: Element): Level | undefined {
  const element = find(root, 'level');
  const [, level] = /complexity-(low|medium|high)\b/.exec(element?.className ?? '') ?? [];
  return (level as Level | undefined) ?? levels.get(textOf(element).toLowerCase());
}

const levels = new Map<string, Level>([
  ['простой', 'low'],
  ['средний', 'medium'],
  ['сложный', 'high'],
  ['easy', 'low'],
  ['medium', 'medium'],
  ['hard', 'high'],
]);

function readList(root: Element, name: 'hubs' | 'labels', read: (element: Element) => string) {
  const found = findAll(root, name).map(read).filter(Boolean);
  return found.length > 0 ? found : undefined;
}

/** The site's own key of a label (`translation`): the same in both languages and in the API. */
const variantOf = (label: Element): string =>
  /(?:^|\s|_)variant-([\w-]+)/.exec(label.className)?.[1] ?? '';

function readCover(root: Element): string | undefined {
  const image = find(root, 'cover');
  const url = image && addressIn(image, 'src');
  return url?.protocol === 'https:' ? url.href : undefined;
}

/** Since 2025 the exact number stands in the tooltip. */
function readViews(root: Element): number | undefined {
  const element = find(root, 'views');
  return parseCount(element?.getAttribute('title')) ?? parseCount(textOf(element));
}

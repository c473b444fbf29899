import { present } from '../../present';
import type { Facts, Level, Ms } from '../facts';
import { find, findAll, textOf } from '../find-by-selectors';
import { addressIn, authorOf, picture } from '../urls';
import { parseCount, parseMinutes } from './parse-numbers';
import { readVotes } from './parse-votes';

/** The facts that stand on a card and on an article's own page alike. What is not shown is absent. */
export function readFacts(root: Element) {
  return present({
    author: readAuthor(root),
    publishedAt: readDate(root),
    minutes: parseMinutes(textOf(find(root, 'minutes'))),
    level: readLevel(root),
    hubs: listOf(findAll(root, 'hubs').map(textOf)),
    labels: listOf(findAll(root, 'labels').map(variantOf)),
    cover: picture(find(root, 'cover')?.getAttribute('src')),
    ...readCounts(root),
  });
}

/** What the row of icons tells; on an article's own page it stands beside the article. */
export function readCounts(root: Element) {
  const score = find(root, 'score');
  return present({
    votes: readVotes(textOf(score), score?.getAttribute('title')),
    views: readViews(root),
    comments: parseCount(textOf(find(root, 'comments'))),
  });
}

/** By the author's own address; the class only says where to look first. */
export function readAuthor(root: Element): Facts['author'] {
  const marked = find(root, 'author');
  for (const link of marked ? [marked] : root.querySelectorAll('a[href*="/users/"]')) {
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
  const [, level] = /complexity-(low|medium|high)\b/.exec(classOf(element)) ?? [];
  return levels.get(level ?? textOf(element).toLowerCase());
}

const levels = new Map<string, Level>([
  ['low', 'low'],
  ['простой', 'low'],
  ['easy', 'low'],
  ['medium', 'medium'],
  ['средний', 'medium'],
  ['high', 'high'],
  ['сложный', 'high'],
  ['hard', 'high'],
]);

function listOf(texts: string[]): string[] | undefined {
  const found = texts.filter(Boolean);
  return found.length > 0 ? found : undefined;
}

/** The site's own key of a label (`translation`): the same in both languages and in the API. */
const variantOf = (label: Element): string =>
  /(?:^|\s|_)variant-([\w-]+)/.exec(classOf(label))?.[1] ?? '';

const classOf = (element: Element | undefined): string => element?.getAttribute('class') ?? '';

/** Since 2025 the exact number stands in the tooltip. */
function readViews(root: Element): number | undefined {
  const element = find(root, 'views');
  return parseCount(element?.getAttribute('title')) ?? parseCount(textOf(element));
}

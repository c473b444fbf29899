import type { ArticleId, Kind } from './facts';
import { type ListAddress, listOf } from './lists';

const ORIGIN = 'https://habr.com';

/** What every address of the site begins with. */
export const SITE = `${ORIGIN}/`;

/** The address of an article, whatever year's form it was written in. */
export type ArticleAddress = {
  id: ArticleId;
  kind: Kind;
  /** Today's form, without query and hash. */
  url: string;
};

/** What a page of the site is by its address alone. Pages of kind `other` may hold cards, too. */
export type Page = ListAddress | { kind: 'article'; id: ArticleId } | { kind: 'other' };

/** The number of an article if the text is one: digits, no leading zero, below 2³⁰. */
export const articleId = (text: string | null | undefined): ArticleId | undefined =>
  text && /^[1-9]\d{0,8}$/.test(text) ? (text as ArticleId) : undefined;

/**
 * Reads an article's own address, of any generation of the site. Its comments, lists, drafts and
 * other hosts give `undefined`.
 */
export function articleOf(url: URL): ArticleAddress | undefined {
  if (url.protocol !== 'https:' || url.hostname !== 'habr.com') return undefined;
  const [, lang = '', company, section = '', digits] = ARTICLE.exec(url.pathname) ?? [];
  const id = articleId(digits);
  const known = sections.get(section);
  if (!id || !known) return undefined;
  const folder = company ? `companies/${company}/${known.today}` : known.today;
  return { id, kind: known.kind, url: `${ORIGIN}${lang}/${folder}/${id}/` };
}

/** An address of the article that works without knowing its kind or company: the site redirects. */
export const articleUrl = (id: ArticleId): string => `${ORIGIN}/ru/articles/${id}/`;

/** The login in an author's own address (`/ru/users/X/`), as it is written there. */
export function authorOf(url: URL): string | undefined {
  return url.hostname === 'habr.com' ? AUTHOR.exec(url.pathname)?.[1] : undefined;
}

/** The author's list of articles. */
export const authorUrl = (login: string): string => `${ORIGIN}/ru/users/${login}/articles/`;

export function pageOf(url: URL): Page {
  if (url.hostname !== 'habr.com') return { kind: 'other' };
  const article = articleOf(url);
  if (article) return { kind: 'article', id: article.id };
  return listOf(url.pathname) ?? { kind: 'other' };
}

/** Whether two addresses show the same page: only hash, slash at the end and tracking may differ. */
export const samePage = (a: URL, b: URL): boolean => identity(a) === identity(b);

/** Resolves an address as the site's pages do, also in a document that was parsed without one. */
export function addressIn(element: Element, attribute = 'href'): URL | undefined {
  const text = element.getAttribute(attribute);
  return text !== null && URL.canParse(text, ORIGIN) ? new URL(text, ORIGIN) : undefined;
}

const ARTICLE =
  /^(\/(?:ru|en))?\/(?:compan(?:y|ies)\/([\w.-]+)\/)?(articles?|blog|news(?:\/t)?|posts?|specials)\/(\d+)\/?$/;
const AUTHOR = /^(?:\/(?:ru|en))?\/users\/([\w.-]+)\/?$/;

/** Sections of an article's address, old ones too (`post`, `blog`: until 2023, `article`: special projects of 2021). */
const sections = new Map<string, { kind: Kind; today: string }>([
  ['articles', { kind: 'article', today: 'articles' }],
  ['news', { kind: 'news', today: 'news' }],
  ['posts', { kind: 'post', today: 'posts' }],
  ['specials', { kind: 'voice', today: 'specials' }],
  ['post', { kind: 'article', today: 'articles' }],
  ['blog', { kind: 'article', today: 'articles' }],
  ['news/t', { kind: 'news', today: 'news' }],
  ['article', { kind: 'voice', today: 'article' }],
]);

function identity(url: URL): string {
  const query = new URLSearchParams(url.search);
  for (const name of [...query.keys()]) if (name.startsWith('utm_')) query.delete(name);
  query.sort();
  return `${url.origin}${url.pathname.replace(/\/$/, '')}?${query}`;
}

import type { ArticleId, Kind } from './facts';
import { type ListAddress, listOf } from './list-key';

const HOST = 'habr.com';
const ORIGIN = `https://${HOST}`;

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
export type Page = ListAddress | ArticleAddressed | { kind: 'other' };

type ArticleAddressed = {
  kind: 'article';
  id: ArticleId;
  /** A post's own page was never seen: not to understand it is no news. */
  mustHaveText: boolean;
};

/** The number of an article if the text is one: digits, no leading zero, below 2³⁰. */
export const articleId = (text: string | null | undefined): ArticleId | undefined =>
  text && /^[1-9]\d{0,8}$/.test(text) ? (text as ArticleId) : undefined;

/**
 * Reads an article's own address, of any generation of the site. Its comments, lists, drafts and
 * other hosts give `undefined`.
 */
export function articleOf(url: URL): ArticleAddress | undefined {
  if (url.protocol !== 'https:' || url.hostname !== HOST) return undefined;
  const [, lang = '', company, section = '', digits] = ARTICLE_PATH.exec(url.pathname) ?? [];
  const id = articleId(digits);
  const kind = sections.get(section);
  if (!id || !kind) return undefined;
  const folder = company ? `companies/${company}/${folders[kind]}` : folders[kind];
  return { id, kind, url: `${ORIGIN}${lang}/${folder}/${id}/` };
}

/**
 * Reads any address that ever led to an article: every host the site had, on http too, its comments,
 * short links, AMP pages and blogs. People's bookmarks and links in old articles hold them all.
 */
export function linkedArticle(url: URL): ArticleAddress | undefined {
  if (!/^https?:$/.test(url.protocol) || !HOSTS.test(url.hostname)) return undefined;
  const own = OLD_PATHS.reduce((path, [old, today]) => path.replace(old, today), url.pathname);
  return articleOf(new URL(own, ORIGIN));
}

/**
 * Whether an article's address is one of Geektimes. Its articles got other numbers when they moved
 * to Habr in 2018, so the old number names a different article here.
 */
export const isRenumbered = (url: URL): boolean =>
  /^((www|m)\.)?geektimes\.(ru|com)$/.test(url.hostname) && /\/\d+(\/|$)/.test(url.pathname);

/** An article's address. A reader gets there without kind and company, too: the site redirects. */
export function articleUrl(id: ArticleId, kind: Kind = 'article', company?: string): string {
  const folder = company && kind !== 'voice' ? `companies/${company}/` : '';
  return `${ORIGIN}/ru/${folder}${folders[kind]}/${id}/`;
}

/**
 * The address of an article, made from its number. `said` comes from a file, a page or an older library: it
 * only tells language, kind and company, and only where it is an address of this very article.
 */
export function articleUrlFrom(id: ArticleId, said = ''): string {
  const isUrl = said.length <= URL_CHARACTERS_MAX && URL.canParse(said);
  const address = isUrl ? linkedArticle(new URL(said)) : undefined;
  return address?.id === id ? address.url : articleUrl(id);
}

/** Where the comments of an article stand, by its own address. */
export const commentsUrl = (url: string): string => `${url}comments/`;

/** The login in an author's own address (`/ru/users/X/`), as it is written there. */
export function authorOf(url: URL): string | undefined {
  return url.hostname === HOST ? AUTHOR_PATH.exec(url.pathname)?.[1] : undefined;
}

/** The author's list of articles. */
export const authorUrl = (login: string): string => `${ORIGIN}/ru/users/${login}/articles/`;

/** Tells a page by its address alone; whatever is not known to be an article or a list is `other`. */
export function pageOf(url: URL): Page {
  if (url.hostname !== HOST) return OTHER;
  const article = articleOf(url);
  // Special projects have pages of their own making.
  if (article?.kind === 'voice') return OTHER;
  if (article) return { kind: 'article', id: article.id, mustHaveText: article.kind !== 'post' };
  return listOf(url.pathname) ?? OTHER;
}

/** Whether two addresses show the same page: only hash, slash at the end and tracking may differ. */
export const samePage = (a: URL, b: URL): boolean => identity(a) === identity(b);

/** The address in an element, resolved as the site's pages do, also in a document parsed without one. */
export const addressIn = (link: Element): URL | undefined => resolve(link.getAttribute('href'));

/** The absolute address of a picture, if it is one that may be loaded. */
export function picture(text: string | null | undefined): string | undefined {
  const url = resolve(text);
  return url?.protocol === 'https:' ? url.href : undefined;
}

const resolve = (text: string | null | undefined): URL | undefined =>
  text && URL.canParse(text, ORIGIN) ? new URL(text, ORIGIN) : undefined;

const OTHER = { kind: 'other' } as const;

/** The longest address of an article has about 120. */
const URL_CHARACTERS_MAX = 1_000;

const ARTICLE_PATH =
  /^(\/(?:ru|en))?\/(?:compan(?:y|ies)\/([\w.-]+)\/)?(articles|blog|news(?:\/t)?|posts?|specials)\/(\d+)\/?$/;

/** The site was habrahabr.ru until 2018; habr.ru served its short links. */
const HOSTS = /^((www|m)\.)?(habr\.com|habrahabr\.ru|habr\.ru)$/;

/** Old paths and what stands for them in today's. All of them hold the same numbers. */
const OLD_PATHS: [old: RegExp, today: string][] = [
  [/\/{2,}/g, '/'],
  [/(\/\d+)\/comments(\/.*)?$/, '$1/'],
  [/^(\/(?:ru|en))?\/amp\//, '$1/'],
  [/^(\/(?:ru|en))?\/(?:p|article|publications|sandbox)\/(?=\d)/, '$1/post/'],
  // Thematic blogs, until 2012.
  [/^(\/(?:ru|en))?\/blogs\/[\w.-]+\/(?=\d)/, '$1/post/'],
];
const AUTHOR_PATH = /^(?:\/(?:ru|en))?\/users\/([\w.-]+)\/?$/;

/** What a section of an address holds: today's names, then those of until 2023. */
const sections = new Map<string, Kind>([
  ['articles', 'article'],
  ['news', 'news'],
  ['posts', 'post'],
  ['specials', 'voice'],
  ['post', 'article'],
  ['blog', 'article'],
  ['news/t', 'news'],
]);

const folders = { article: 'articles', news: 'news', post: 'posts', voice: 'specials' } as const;

/**
 * Works on the text, because a content script of Firefox cannot iterate `URLSearchParams.keys()`
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=1023984).
 */
function identity(url: URL): string {
  const query = url.search
    .slice(1)
    .split('&')
    .filter(part => part && !part.startsWith('utm_'))
    .sort();
  return `${url.origin}${url.pathname.replace(/\/$/, '')}?${query.join('&')}`;
}

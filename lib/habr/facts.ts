/** An article's number on the site, as text: digits, no leading zero. */
export type ArticleId = string & { readonly brand: 'ArticleId' };

/** Wall clock in milliseconds since 1970, for people; never compared to order acts. */
export type Ms = number;

/**
 * Which list of the site a card stood in: the canonical path without language, page and query
 * (`users/derunat/articles`, `hubs/ml/articles`, `feed`). Search and lists that are not sorted by
 * date have none.
 */
export type ListKey = string & { readonly brand: 'ListKey' };

export type Kind = 'article' | 'news' | 'post' | 'voice';
export type Level = 'low' | 'medium' | 'high';

/** What the site says of an article. A cache, refreshed by any page that shows it. */
export type Facts = {
  id: ArticleId;
  kind: Kind;
  /** Absolute, `https://habr.com/…`, canonical: no query, no hash. */
  url: string;
  title: string;
  author?: { login: string; name?: string };
  lang?: 'ru' | 'en';
  publishedAt?: Ms;
  /** Reading time as the site gives it. */
  minutes?: number;
  level?: Level;
  hubs?: string[];
  labels?: string[];
  /** Address of the cover picture. */
  cover?: string;
  /** The score is weighted by the site: it is not `up - down`. */
  votes?: { score: number; up?: number; down?: number };
  views?: number;
  comments?: number;
  firstSeenAt: Ms;
  factsAt: Ms;
  from: 'card' | 'api' | 'page' | 'import';
};

/** What one card (or one article page) tells: facts without the library's own bookkeeping. */
export type Teaser = Omit<Facts, 'firstSeenAt' | 'factsAt' | 'from'>;

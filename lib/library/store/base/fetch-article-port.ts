import type { ArticleId, Ms, Teaser } from '../../../habr/facts';
import type { Failure } from '../../contract/contract';

/** Why the site is asked: a click, a stored text that was old when it was opened, or a reader about to click. */
export type Why = 'open' | 'refresh' | 'intent';

export type Fetched =
  | { facts: Teaser; html: string; editor: 1 | 2 }
  /** `mayTryHere`: the page itself, with the reader's session, may have better luck. */
  | { failure: Failure; mayTryHere: boolean };

/** Gets one article from the site; never rejects. `lib/fetching` does it. */
export type FetchArticle = (id: ArticleId, why: Why, signal: AbortSignal) => Promise<Fetched>;

/** One request that was made to the site, for the reader to see. */
export type Request = {
  at: Ms;
  url: string;
  why: Why;
  /** Absent: there was no answer. */
  status?: number;
  /** How it ended, where it did not end well. */
  code?: Failure['code'];
  ms: Ms;
  bytes: number;
};

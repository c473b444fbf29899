import type { Release } from './app/names';

/** How a request to the replica should go wrong; the first fault whose `path` matches is used. */
export type Fault = {
  /** Tested against path and query (`/kek/v2/articles/795001/?fl=ru&hl=ru`). */
  path: RegExp;
  status?: number;
  headers?: Record<string, string>;
  /** Sent instead of the answer. */
  body?: string;
  /** Wait so long (ms) before answering. */
  delay?: number;
  /** Send the head and half of the body, then nothing more, until the replica is reset or closed. */
  stall?: boolean;
  /** Send half of the body and close the connection. */
  cut?: boolean;
  /** Close the connection without a word: to a browser as if there were no network. */
  drop?: boolean;
  /** Forget the fault after so many requests. */
  times?: number;
};

/** How the pages themselves behave; reset before each story. */
export type Behaviour = {
  /** ms between `load` and the application's mounting; 0 mounts before `load`, as the site does. */
  hydrateAfter: number;
  /** Articles of the author's pages: the 18, or so many made ones. */
  cards: number;
  /** So many of the newest articles of every list are not published yet. */
  unpublished: number;
  /** Cards on one page of a list; the site shows 20. */
  perPage: number;
  /** `auto` follows the system; the others are the reader's own choice on the site. */
  theme: 'auto' | 'light' | 'dark';
  /** Markup and class names of which release: autumn 2026, January 2026, autumn 2025, spring 2025. */
  release: Release;
  /** Every class name is another one, and nothing is hydrated. */
  renamed: boolean;
};

/** One request. The site's own script names itself by the header `x-app-version`. */
export type Seen = {
  method: string;
  url: string;
  headers: Record<string, string | string[] | undefined>;
};

/**
 * The replica of habr.com and the proxy that makes a browser take it for the site.
 *
 * Some things the site's application does by itself happen here when a story asks for them, by a
 * `CustomEvent` on the page's `window`: `replica:rerender` makes the whole list anew,
 * `replica:update` changes a counter in each card, `replica:remove` takes the card of the article
 * `detail` away, `replica:again` shows it a second time at the end, `replica:go` navigates to the
 * path `detail` with the router.
 */
export interface Site {
  /** Port of the CONNECT proxy on 127.0.0.1: `habr.com:443` goes to the replica, all else is refused. */
  proxyPort: number;
  /** Requests since the last `reset`, in order. */
  requests: Seen[];
  /** Hosts that were asked for and refused since the last `reset`. */
  refused: string[];
  fault(fault: Fault): void;
  behave(behaviour: Partial<Behaviour>): void;
  /** Back to a healthy site with an empty list of requests. */
  reset(): void;
  close(): Promise<void>;
}

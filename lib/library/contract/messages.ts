import type { ArticleId, Facts, Ms } from '../../habr/facts';
import type { Place, Stamp, View } from '../model';

export type { Act } from './act-schema';

/** What can go wrong, for the program. The words for the reader are in `locales/` under `error_<code>`. */
export type Code =
  | 'offline'
  | 'timeout'
  | 'busy' // 429
  | 'site' // 5xx
  | 'denied' // 401, 403
  | 'gone' // 404, 410, deleted, draft
  | 'wall' // a bot wall or a login page instead of an answer
  | 'shape' // an answer that is not understood
  | 'size' // longer than MAX_ARTICLE_SIZE
  | 'moved' // redirected to something else
  | 'kind' // a kind that cannot be opened here
  | 'cancelled'
  | 'refused' // this caller may not call that
  | 'invalid' // arguments that do not match their schema
  | 'away' // the background did not answer in time
  | 'orphaned' // the extension was updated under this page
  | 'storage' // the database could not be written or opened
  | 'full' // the disk is full
  | 'running' // another import run is under way; there is one at a time
  | 'closed' // the database does not open; acts wait until it does
  | 'uncopied' // no mirror and no snapshot to make the library anew from: it stays as it is
  | 'crowded' // this caller has too many calls waiting; nothing of this one was done
  | 'internal';

/** `retryAt`: The site is not asked before then, so trying again is of no use. */
export type Failure = { code: Code; detail?: string; retryAt?: Ms };
/** Across contexts errors are values: browsers hide why a listener rejected (`store/answer-calls.ts`). */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: Failure };

/** Files that a page of the site may have injected (the table of page files says when). */
export type { PageFile } from './page-file-table';

/** Made by the caller, once per act: an act that is sent twice is applied once. */
export type ActId = string;
export type Views = Record<ArticleId, View>;

/** An article's body as the background holds it: raw HTML, never trusted, sanitised at every render. */
export type Body = {
  id: ArticleId;
  html: string;
  /** The site's editor, which decides the body's class: 1 is the old one. */
  editor: 1 | 2;
  hash: string;
  /** When this text was fetched. */
  at: Ms;
  facts: Facts;
  place?: Place;
  /** The text is older than a day and is being asked for again; `changed` tells if it differs. */
  stale: boolean;
};
export type Opened = { body: Body } | { failure: Failure; mayTryHere: boolean };

/** What an act or an undo did: the journal's stamp to undo it by (absent: nothing changed), and how things are now. */
export type Done = { entry?: Stamp; views: Views };
export type Undone = Done & { changed: number; left: number };

/** What the session saw since its last report. Counts only while the article is open in this round. */
export type Progress = {
  id: ArticleId;
  /** 64 bits as 16 hex digits, joined with what is known. */
  seen: string;
  /** Attention since the last report, ms. */
  spent: Ms;
  /** The page thinks that the rule may be met; the library decides. */
  finished: boolean;
  /** Words of the text, where the facts have no minutes. */
  words?: number;
  place?: Place;
  /** The sitting is over: journal it. */
  sitting?: { ms: Ms; from: number; to: number };
};

/** Pushed to every tab of the site after a commit: ask again for those of these ids that you show. */
export type Changed = { changed: ArticleId[] };

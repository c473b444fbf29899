import * as z from 'zod/mini';
import type { ArticleId, Facts, ListKey, Ms, Teaser } from '../../habr/facts';
import type { CallerKind } from '../../rpc/rpc-server';
import type { Load, Run, RunId } from '../import-run';
import type { Place, Stamp, View } from '../model';
import * as schemas from './argument-schemas';
import * as runs from './import-run-schema';

/** What can go wrong, for the program; the words for the reader are in `locales/` under `error_<code>`. */
export type Code =
  | 'offline'
  | 'timeout'
  | 'busy' // 429
  | 'site' // 5xx
  | 'denied' // 401, 403
  | 'gone' // 404, 410, deleted, draft
  | 'wall' // a bot wall or a login page instead of an answer
  | 'shape' // an answer that is not understood
  | 'size' // more than 10 MB
  | 'moved' // redirected to something else
  | 'kind' // a kind that cannot be opened here
  | 'cancelled'
  | 'refused' // this caller may not ask that
  | 'invalid' // arguments that are not of the contract's form
  | 'away' // the background did not answer in time
  | 'orphaned' // the extension was updated under this page
  | 'storage' // the database could not be written or opened
  | 'full' // the disk is full
  | 'running' // something large is under way, and there is one at a time
  | 'closed' // the database does not open: acts are kept aside until it does
  | 'uncopied' // there is no copy to make the library anew from: it is left as it is
  | 'internal';

/** `retryAt`: until then the site is left alone, and asking again is of no use. */
export type Failure = { code: Code; detail?: string; retryAt?: Ms };
/** Across contexts errors are values: Firefox hides the text of rejected errors. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: Failure };

/** Files that a page of the site may have injected: for cards, for an article's own page, for the first opening in a card. */
export type PageFile = 'list' | 'own' | 'article';

/** Made by the caller, once per act, so that an act that is sent twice is applied once. */
export type ActId = string;
export type Views = Record<ArticleId, View>;

/** An article's body as the background holds it: raw HTML, never trusted, sanitised at every render. */
export type Body = {
  id: ArticleId;
  html: string;
  /** The site's editor, which decides the body's class: 1 is the old one. */
  editor: 1 | 2;
  hash: string;
  /** When this copy was fetched. */
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

/** What the reader does. `read` with `value: false` gives back what was before the verdict. */
export type Act =
  | { kind: 'opened'; id: ArticleId; hash?: string; comments?: number }
  | { kind: 'read'; ids: ArticleId[]; value: boolean }
  | { kind: 'bookmark'; ids: ArticleId[]; value: boolean }
  | { kind: 'note'; id: ArticleId; text: string }
  | { kind: 'tag'; id: ArticleId; tag: string; value: boolean }
  | { kind: 'forget'; ids: ArticleId[] };

/** What the session saw since it last reported; of no effect unless the article is open in this round. */
export type Progress = {
  id: ArticleId;
  /** 64 bits as 16 hex digits, joined with what is known. */
  seen: string;
  /** Attention since the last report, ms. */
  spent: Ms;
  /** The page says that the rule is met; the library checks that nothing holds it. */
  finished: boolean;
  /** Words of the text, where the facts have no minutes. */
  words?: number;
  place?: Place;
  /** The sitting is over: journal it. */
  sitting?: { ms: Ms; from: number; to: number };
};

/**
 * What pages of the site may ask of the library. All of it comes back as an `Answer`; a client
 * turns "no answer in time" into `away` and a dead extension into `orphaned`.
 */
export interface Library {
  /** Views of the given articles (unknown ones are absent) and, for a list, the edge after which its articles are new. */
  marks(of: { ids: ArticleId[]; list?: ListKey }): Promise<Answer<{ views: Views; edge?: Ms }>>;
  /**
   * Tells what cards were seen: facts are refreshed, a visit of the list begins or goes on.
   * @param what `isKnown`: the reader knows what is there, so what comes after is new even within the first visit.
   */
  see(what: { list?: ListKey; teasers: Teaser[]; isKnown?: true }): Promise<Answer<null>>;
  /**
   * The body: a copy, or fetched. Marks nothing; a second call for the same article joins the first.
   * @param of `asIs`: the copy that is here, for who has it open already. Nobody asks the site for that.
   */
  open(of: { id: ArticleId; again?: boolean; asIs?: true }): Promise<Answer<Opened>>;
  /** The reader seems about to open it: fetched and kept, where that is switched on and nothing else is on its way. */
  prefetch(of: { id: ArticleId }): Promise<Answer<null>>;
  /** Gives up an `open` in flight of this tab. */
  cancel(of: { id: ArticleId }): Promise<Answer<null>>;
  /** A body that the page fetched itself, only for an id opened in this tab in the last minute. */
  keep(what: { id: ArticleId; html: string; editor: 1 | 2 }): Promise<Answer<Body>>;
  act(what: { act: ActId; what: Act }): Promise<Answer<Done>>;
  undo(what: { act: ActId; of: Stamp }): Promise<Answer<Undone>>;
  progress(what: Progress): Promise<Answer<Done>>;
  /** Injects one of the page files into the asking tab. */
  load(what: { file: PageFile }): Promise<Answer<null>>;
  /** The page was not understood: counts per selector, no content. Kept for the popup until the tab sees something (`see`). */
  health(report: { url: string; counts: Record<string, number> }): Promise<Answer<null>>;
}

/** What only the extension's own pages may ask. */
export interface OwnLibrary extends Library {
  /** Resolves when the database is open and of this version; pages read it themselves afterwards. */
  ready(): Promise<Answer<null>>;
  /** Lets go of all copies of articles that are not bookmarked. */
  dropCopies(): Promise<Answer<null>>;
  /** Empties the list of requests made. */
  clearRequests(): Promise<Answer<null>>;
  /** Clears everything but the settings; `unclear` brings it back until the browser's next start. Not done yet: ask again. */
  clear(): Promise<Answer<{ done: boolean }>>;
  unclear(): Promise<Answer<{ done: boolean }>>;
  /** Begins a run, or goes on with the one of this name. Another one under way: `running`. */
  beginRun(what: Begun): Promise<Answer<Run>>;
  /** Does one step; one that was done before changes nothing. `undo` finds by itself what comes next. */
  stepRun(what: { run: RunId; nth: number } & Load): Promise<Answer<Run>>;
  /** Nothing more comes: all is done, or the rest is given up. */
  endRun(what: { run: RunId }): Promise<Answer<Run>>;
  /** Makes the library anew from the newest good copy of it, for a database that does not open; one that does stays. */
  rebuild(): Promise<Answer<null>>;
  /** The reader has seen what came back of a lost library. */
  recoverySeen(): Promise<Answer<null>>;
}

/** @param total Steps to come. */
export type Begun =
  | { run: RunId; verb: 'add' | 'back'; total: number }
  | { run: RunId; verb: 'undo'; of: Stamp };

/** Pushed to every tab of the site after a commit: ask again for those of these ids that you show. */
export type Changed = { changed: ArticleId[] };

/** What the door asks of each method: who may call it, and the form of its arguments. */
export type Contract<L> = {
  [Name in keyof L]: L[Name] extends (args: infer Args) => unknown
    ? { from: CallerKind; args: z.ZodMiniType<Args> }
    : never;
};

/** The door of the background: what each method takes, at most how much of it, and from whom. */
export const contract: Contract<OwnLibrary> = {
  marks: {
    from: 'page',
    args: z.object({ ids: schemas.articleIds, list: z.exactOptional(schemas.listKey) }),
  },
  see: {
    from: 'page',
    args: z.object({
      list: z.exactOptional(schemas.listKey),
      teasers: schemas.teasers,
      isKnown: z.exactOptional(z.literal(true)),
    }),
  },
  open: { from: 'page', args: schemas.opening },
  prefetch: { from: 'page', args: z.object({ id: schemas.articleId }) },
  cancel: { from: 'page', args: z.object({ id: schemas.articleId }) },
  keep: {
    from: 'page',
    args: z.object({ id: schemas.articleId, html: schemas.html, editor: schemas.editor }),
  },
  act: { from: 'page', args: z.object({ act: schemas.actId, what: schemas.act }) },
  undo: { from: 'page', args: z.object({ act: schemas.actId, of: schemas.stamp }) },
  progress: { from: 'page', args: schemas.progress },
  load: { from: 'page', args: z.object({ file: z.enum(['list', 'own', 'article']) }) },
  health: {
    from: 'page',
    args: z.object({ url: schemas.pageAddress, counts: schemas.counts }),
  },
  ready: { from: 'own', args: schemas.nothing },
  dropCopies: { from: 'own', args: schemas.nothing },
  clearRequests: { from: 'own', args: schemas.nothing },
  clear: { from: 'own', args: schemas.nothing },
  unclear: { from: 'own', args: schemas.nothing },
  beginRun: { from: 'own', args: runs.begun },
  stepRun: { from: 'own', args: runs.step },
  endRun: { from: 'own', args: z.object({ run: schemas.actId }) },
  rebuild: { from: 'own', args: schemas.nothing },
  recoverySeen: { from: 'own', args: schemas.nothing },
};

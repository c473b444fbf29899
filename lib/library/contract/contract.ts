import type { ArticleId, ListKey, Ms, Teaser } from '../../habr/facts';
import type { Begun, Run, RunId, StepContents } from '../import-run';
import type { Stamp } from '../model';
import type {
  Act,
  ActId,
  Answer,
  Body,
  Done,
  Opened,
  PageFile,
  Progress,
  Undone,
  Views,
} from './messages';

export type * from './messages';

/**
 * One method of the contract; `F` is its signature. What the row leaves out: a caller waits 4 s, does
 * not call again, and the handler runs whether the database opens or not.
 */
type RowOf<F, Closed> = {
  /** For the types alone; it has no value. */
  signature?: F;
  /** How long a caller waits. */
  ms?: number;
  /** No answer in that time: the caller calls once more. Acts carry an id and a second `open` joins the first. */
  retry?: true;
  /** What a call gets while the database does not open; `store/answer-calls.ts` carries it out. */
  closed?: Closed;
};
type Row<F> = RowOf<
  F,
  | 'late' // the handler runs, after an opening that is under way has ended
  | 'skip' // `null`, as if it had been done
  | 'fail' // the failure `closed`
>;
type StandInRow<F> = RowOf<F, StandIn> & { closed: StandIn };
type StandIn =
  | 'stand-in' // an answer made without the database (`store/broken-database`)
  | 'stand-in-too'; // the same, also where the database opened and then failed

/**
 * What pages of the site may ask of the library. A method is a row here, a schema of its argument in
 * `argument-schemas.ts` (page files hold no validator) and a handler; the types ask for all three.
 */
export const pageMethods = {
  /** Views of the given articles (unknown ones are absent) and, for a list, the edge after which its articles are new. */
  marks: { retry: true, closed: 'stand-in' } as StandInRow<
    (of: { ids: ArticleId[]; list?: ListKey }) => { views: Views; edge?: Ms }
  >,
  /**
   * Reports which cards were seen: facts are refreshed, a visit of the list begins or goes on.
   * `isKnown`: the reader knows what is there, so what comes after is new even within the first visit.
   * `isTranslated`: the browser has translated the page, so its titles are not taken.
   */
  see: { closed: 'skip' } as Row<
    (what: { list?: ListKey; teasers: Teaser[]; isKnown?: true; isTranslated?: true }) => null
  >,
  /**
   * The body: a stored text, or fetched. Marks nothing; a second call for the same article joins the first.
   * `asIs`: the stored text, for a page that has it open already; the site is not asked.
   */
  open: { ms: 25_000, retry: true, closed: 'late' } as Row<
    (of: { id: ArticleId; again?: boolean; asIs?: true }) => Opened
  >,
  /** The reader seems about to open it: fetch and store it, if that is switched on and nothing else is being prefetched. */
  prefetch: {} as Row<(of: { id: ArticleId }) => null>,
  /** Gives up an `open` of this tab that is under way. */
  cancel: {} as Row<(of: { id: ArticleId }) => null>,
  /** Stores a body that the page fetched itself; only for an id that this tab opened in the last minute. */
  keep: { retry: true, closed: 'fail' } as Row<
    (what: { id: ArticleId; html: string; editor: 1 | 2 }) => Body
  >,
  act: { retry: true, closed: 'stand-in-too' } as StandInRow<
    (what: { act: ActId; what: Act }) => Done
  >,
  undo: { retry: true, closed: 'stand-in' } as StandInRow<
    (what: { act: ActId; of: Stamp }) => Undone
  >,
  progress: { closed: 'stand-in' } as StandInRow<(of: Progress) => Done>,
  /** Injects one of the page files into the calling tab. */
  load: { retry: true } as Row<(what: { file: PageFile }) => null>,
  /** The page was not understood: counts per selector, no content. Kept for the popup until this tab calls `see`. */
  health: {} as Row<(report: { url: string; counts: Record<string, number> }) => null>,
};

/** What only the extension's own pages may ask, besides. */
export const extensionMethods = {
  /** Answers when the database is open and of this version; own pages read it themselves afterwards. */
  ready: { ms: 10_000, retry: true, closed: 'stand-in-too' } as StandInRow<() => null>,
  /** Deletes all stored texts of articles that are not bookmarked. */
  deleteSpareTexts: { ms: 10_000, retry: true, closed: 'fail' } as Row<() => null>,
  /** Empties the list of requests made. */
  clearRequests: { ms: 10_000, retry: true, closed: 'fail' } as Row<() => null>,
  /** Clears everything but the settings; `unclear` brings it back until the browser's next start. Not `done` yet: call again. */
  clear: { ms: 10_000, retry: true, closed: 'fail' } as Row<() => { done: boolean }>,
  unclear: { ms: 10_000, retry: true, closed: 'fail' } as Row<() => { done: boolean }>,
  /** Begins an import run, or goes on with the one of this name. Another one under way: `running`. */
  beginRun: { ms: 10_000, retry: true, closed: 'fail' } as Row<(what: Begun) => Run>,
  /** Does one step; a step that was done before changes nothing. A run that undoes finds by itself what comes next. */
  stepRun: { ms: 10_000, retry: true, closed: 'fail' } as Row<
    (what: { run: RunId; nth: number } & StepContents) => Run
  >,
  /** Nothing more comes: all is done, or the rest is given up. */
  endRun: { ms: 10_000, retry: true, closed: 'fail' } as Row<(what: { run: RunId }) => Run>,
  /** Makes a library whose database does not open anew from the mirror and the newest good snapshot. One that opens stays. */
  rebuild: { ms: 25_000 } as Row<() => null>,
  /** The reader has seen what came back of a lost library. */
  recoverySeen: { ms: 10_000, retry: true, closed: 'fail' } as Row<() => null>,
};

export const methods = { ...pageMethods, ...extensionMethods };

type Methods = typeof methods;
export type Method = keyof Methods;
type Signature<M extends Method> = NonNullable<Methods[M]['signature']>;
type Params<M extends Method> = Parameters<Signature<M>>;
/** What a method takes; `undefined` where it takes nothing. */
export type Args<M extends Method> = Params<M> extends [infer One] ? One : undefined;
export type Reply<M extends Method> = Promise<Answer<ReturnType<Signature<M>>>>;

/**
 * All of it comes back as an `Answer`; a client turns "no answer in time" into `away` and a dead
 * extension into `orphaned`.
 */
export type Library = { [M in keyof typeof pageMethods]: (...args: Params<M>) => Reply<M> };
export type OwnLibrary = { [M in Method]: (...args: Params<M>) => Reply<M> };

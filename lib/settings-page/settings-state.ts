import type { ArticleId, Ms } from '../habr/facts';
import type { Code } from '../library/contract/contract';
import type { Stamp } from '../library/model';

/** What lies in the browser, counted. */
export type Kept = {
  known: number;
  bookmarked: number;
  entries: number;
  copies: { count: number; bytes: number; pinnedBytes: number };
};

/** One line of the list of requests made: how it ended, where that was not well, or the site's status. */
export type Request = { at: Ms; url: string; code?: Code | undefined; status?: number | undefined };

/** How far saving a backup is. `copies`: made of what is kept beside a library that does not open. */
export type Saving = {
  phase: 'idle' | 'busy' | 'saved' | 'copies' | 'failed';
  /** History and places in it are as of then; absent: it has none. */
  snapshotAt?: Ms;
};

/** Which articles to write into a file, and how. */
export type Wish = {
  format: 'markdown' | 'netscape' | 'pocket';
  which: 'everything' | 'bookmarks' | { author: string };
};

/** How far a wish is; `authors` are those to choose from, `undefined` until they were looked up. */
export type Exporting = {
  phase: 'idle' | 'busy' | 'saved' | 'none' | 'failed';
  /** How many articles stand in the file. */
  articles?: number;
  /** Those of them whose text is not stored, where a file would hold it. */
  withoutText?: number;
  authors?: { login: string; articles: number }[] | undefined;
};

/** How far clearing everything is. */
export type Clearing = 'idle' | 'asked' | 'busy' | 'failed';

/** What one act forgot and can still be brought back. */
export type Forgotten = {
  /** What it is brought back by. */
  handle: Stamp;
  /** Entries of the journal that are taken back for it. */
  entries: number;
  at: Ms;
  /** Until then it can be brought back. */
  until: Ms;
  articles: number;
  /** The article, where it is one alone; without a title it goes by its number. */
  only?: { id: ArticleId; title?: string; author?: string };
  /** The act did other things, too: they are taken back with it. */
  besides: boolean;
};

/** How far bringing back is; `left`: so many articles were changed since and stay as they are. */
export type BringingBack =
  | { phase: 'idle' | 'busy' }
  | { phase: 'done'; changed: number; left: number }
  | { phase: 'failed'; code: Code };

import type { Ms } from '../../lib/habr/facts';

/** What the reader can choose; kept one item each (`lib/settings`). */
export type Choices = {
  rule: 'seen' | 'opened' | 'hand';
  badge: 'off' | 'queue' | 'reading';
  readCards: 'show' | 'dim' | 'hide';
  prefetch: 'off' | 'intent';
  language: 'browser' | 'ru' | 'en';
  autoBackup: 'off' | 'weekly';
  /** Bytes. */
  copiesLimit: number;
};

/** What lies in the browser, counted. */
export type Kept = {
  known: number;
  bookmarked: number;
  entries: number;
  copies: { count: number; bytes: number; pinnedBytes: number };
};

/** One line of the list of requests made. */
export type Request = { at: Ms; url: string; outcome: string };

export type Change = <Name extends keyof Choices>(name: Name, value: Choices[Name]) => void;

/** Which articles to write into a file, and how. */
export type Wish = {
  format: 'markdown' | 'netscape' | 'pocket';
  which: 'everything' | 'bookmarks' | { author: string };
};

/** How far a wish is; `authors` are those to choose from, once they were looked up. */
export type Exporting = {
  phase: 'idle' | 'busy' | 'saved' | 'none' | 'failed';
  /** How many articles stand in the file. */
  articles?: number;
  authors: { login: string; articles: number }[];
};

/** How far clearing everything is. */
export type Clearing = 'idle' | 'asked' | 'busy' | 'failed';

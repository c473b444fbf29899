import type { ArticleId } from '../../lib/habr/facts';
import type { Code } from '../../lib/library/contract';
import type { Stamp, View } from '../../lib/library/model';

/** An article as a row shows it. */
export type Row = {
  id: ArticleId;
  /** Absent where only marks are known, no facts: the row then says its number. */
  title?: string;
  url: string;
  author?: string;
  /** Reading time of the whole, minutes. */
  minutes?: number;
  /** What places it in its list, ms: last opened, or bookmarked. */
  at: number;
  view: View;
};

export const tabs = ['history', 'bookmarks', 'queue'] as const;
/** The queue is what is bookmarked and not read. */
export type Tab = (typeof tabs)[number];

export type Counts = { read: number; reading: number; bookmarked: number; queued: number };

export type List = {
  rows: readonly Row[];
  /** There are older ones, to be asked for with `onMore`. */
  more: boolean;
  /** Whether these are the rows that were asked for; until they are there, those before them stay. */
  known: boolean;
};

/** What stands in a bar under the head, with what to do about it. */
export type Notice =
  | { kind: 'failed'; code: Code }
  | { kind: 'ungranted' }
  | { kind: 'foreign'; copied: boolean };

export type Said =
  | 'read'
  | 'unread'
  | 'bookmarked'
  | 'unbookmarked'
  | 'forgotten'
  | 'copied'
  | 'undone'
  | 'overtaken';
/** What was just done; with `entry` it can be undone. */
export type Toast = { said: Said; entry?: Stamp };

export type PopupState = {
  tab: Tab;
  query: string;
  /** What the reader is in the middle of, newest first. */
  going: readonly Row[];
  list: List;
  counts: Counts | undefined;
  notices: readonly Notice[];
  toast: Toast | undefined;
};

/** What the reader can do in the popup. */
export type PopupActs = {
  onTab(tab: Tab): void;
  onSearch(query: string): void;
  onMore(): void;
  onRead(row: Row): void;
  onBookmark(row: Row): void;
  onForget(row: Row): void;
  onCopyLink(row: Row): void;
  onUndo(): void;
  onToastGone(): void;
  onRetry(): void;
  onGrant(): void;
  onCopyReport(): void;
};

import type { Code } from '../library/contract/contract';
import type { Stamp } from '../library/model';
import type { Counts, Row } from '../library/popup-records';
import type { List, Tab } from '../lists/shown-list';
import type { ActToast, GatheredActs, Undone } from '../reader-acts/act-toasts';
import type { PastAct } from '../reader-acts/history-words';

export type { List, Tab } from '../lists/shown-list';
export type { Counts, Row };

/** A bar under the popup's head. */
export type Notice =
  | { kind: 'failed'; code: Code }
  | { kind: 'ungranted' }
  | { kind: 'foreign'; copied: boolean }
  /** A lost library was restored with so many articles; `snapshotAt` in ms. */
  | { kind: 'recovered'; articles: number; snapshotAt?: number };

/** Says what was just done, or what the undo of it came to. */
export type Toast = GatheredActs | { said: ActToast; undone: Undone };

/** One act in an article's history. */
export type HistoryAct = {
  /** The stamp to call `undo` with. */
  handle: Stamp;
  at: number;
  what: PastAct;
  /** The note, or the tag's name. */
  text?: string;
  /** How many journal entries the act has, and how many articles this entry is about. */
  entries: number;
  articles: number;
  /** Whether its effect is still there, so that it can be undone. */
  canUndo: boolean;
};
/** The acts on one article, newest first; `undefined` until they were read. */
export type ArticleHistory = { row: Row; acts: readonly HistoryAct[] | undefined };

export type PopupState = {
  tab: Tab;
  query: string;
  /** Articles the reader has begun, newest first; `undefined` until known. */
  going: readonly Row[] | undefined;
  list: List;
  counts: Counts | undefined;
  /** When a backup was last saved, ms; 0: never. */
  lastBackup: number;
  notices: readonly Notice[];
  toast: Toast | undefined;
  /** The article whose history is open. */
  history?: ArticleHistory | undefined;
};

/** What the reader can do in the popup. */
export type PopupActs = {
  onTab(tab: Tab): void;
  /** The search field got the focus: titles may be loaded now. */
  onSearchBegin(): void;
  onSearch(query: string): void;
  onMore(): void;
  onRead(row: Row): void;
  onBookmark(row: Row): void;
  onForget(row: Row): void;
  onCopyLink(row: Row): void;
  onHistory(row: Row): void;
  onHistoryClose(): void;
  onUndoAct(act: HistoryAct): void;
  onUndo(): void;
  onToastGone(): void;
  onRetry(): void;
  onGrant(): void;
  onCopyReport(): void;
  /** Rebuilds the library from its newest good backup copy. */
  onRebuild(): void;
  onRecoverySeen(): void;
  onSettings(): void;
};

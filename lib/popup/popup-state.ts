import type { Code } from '../library/contract/contract';
import type { Stamp } from '../library/model';
import type { Counts, Row } from '../library/popup-records';
import type { List, Tab } from '../lists/shown-list';
import type { ActToast } from '../reader-acts/act-toasts';

export type { List, Tab } from '../lists/shown-list';
export type { Counts, Row };

/** What stands in a bar under the head, with what to do about it. */
export type Notice =
  | { kind: 'failed'; code: Code }
  | { kind: 'ungranted' }
  | { kind: 'foreign'; copied: boolean }
  /** The library was lost, and this is back of it; times in ms. */
  | { kind: 'recovered'; articles: number; snapshotAt?: number };

/** What was just done; with `entry` it can be undone. */
export type Toast = {
  said: ActToast;
  /** The article's title. */
  about?: string;
  entry?: Stamp;
  /** What an undo came to: `left` articles were changed since, so they stay as they are. */
  undone?: { changed: number; left: number };
};

/** One act of the past, as an article's history shows it. */
export type PastAct = {
  /** What `undo` is asked with. */
  handle: Stamp;
  at: number;
  what:
    | Exclude<ActToast, 'copied' | 'undoneInPart'>
    | ('opened' | 'note' | 'tagged' | 'untagged' | 'imported' | 'restored');
  /** The note, or the tag's name. */
  text?: string;
  /** Entries of the journal that it stands in, and how many articles this one's is about. */
  entries: number;
  articles: number;
  /** It still shows, so it can be taken back. */
  canUndo: boolean;
};
/** What happened to one article, newest first; `undefined` until it is known. */
export type Past = { row: Row; acts: readonly PastAct[] | undefined };

export type PopupState = {
  tab: Tab;
  query: string;
  /** What the reader is in the middle of, newest first; `undefined` until it is known. */
  going: readonly Row[] | undefined;
  list: List;
  counts: Counts | undefined;
  /** When a backup was last saved, ms; 0: never. */
  lastBackup: number;
  notices: readonly Notice[];
  toast: Toast | undefined;
  /** The article whose history is open. */
  past?: Past | undefined;
};

/** What the reader can do in the popup. */
export type PopupActs = {
  onTab(tab: Tab): void;
  /** The field has the focus: what it needs may be got ready. */
  onSearchBegin(): void;
  onSearch(query: string): void;
  onMore(): void;
  onRead(row: Row): void;
  onBookmark(row: Row): void;
  onForget(row: Row): void;
  onCopyLink(row: Row): void;
  onPast(row: Row): void;
  onPastClose(): void;
  onUndoAct(act: PastAct): void;
  onUndo(): void;
  onToastGone(): void;
  onRetry(): void;
  onGrant(): void;
  onCopyReport(): void;
  /** Makes the library anew from the newest good copy of it. */
  onRebuild(): void;
  onRecoverySeen(): void;
  onSettings(): void;
};

import type { ArticleId, Ms } from '../habr/facts';
import type { Code } from '../library/contract/contract';
import type { Stamp } from '../library/model';
import type { Choices, SettingsFileRead } from '../settings/settings-table';

/** How much is stored in this browser. */
export type StorageUsed = {
  known: number;
  bookmarked: number;
  entries: number;
  copies: { count: number; bytes: number; pinnedBytes: number };
};

/** A line of the list of requests: the error code where the request failed, else the HTTP status. */
export type RequestLine = {
  at: Ms;
  url: string;
  code?: Code | undefined;
  status?: number | undefined;
};

/** How far saving a backup is. `copies`: made from backup copies, as the database does not open. */
export type BackupProgress = {
  phase: 'idle' | 'busy' | 'saved' | 'copies' | 'failed';
  /** History and reading places in it are from then; absent: it has none. */
  snapshotAt?: Ms;
};

/** Which articles to write into a file, and how. */
export type ExportRequest = {
  format: 'markdown' | 'netscape' | 'pocket';
  which: 'everything' | 'bookmarks' | { author: string };
};

/** How far an export is; `authors` are those to choose from, `undefined` until looked up. */
export type ExportState = {
  phase: 'idle' | 'busy' | 'saved' | 'none' | 'failed';
  /** How many articles stand in the file. */
  articles?: number;
  /** Those of them whose text is not stored, where a file would hold it. */
  withoutText?: number;
  authors?: { login: string; articles: number }[] | undefined;
};

/** How far clearing everything is. */
export type ClearStep = 'idle' | 'asked' | 'busy' | 'failed';

/** What one act forgot, while it can still be undone. */
export type Forgotten = {
  /** The stamp to undo it by. */
  handle: Stamp;
  /** Journal entries that are undone for it. */
  entries: number;
  at: Ms;
  /** It can be undone until then. */
  until: Ms;
  articles: number;
  /** The article, where it is the only one; without a title it is shown by its number. */
  only?: { id: ArticleId; title?: string; author?: string };
  /** The act did other things, too: they are undone with it. */
  besides: boolean;
};

/** How far unforgetting is; `left`: articles that were changed since and stay as they are. */
export type UnforgetState =
  | { phase: 'idle' | 'busy' }
  | { phase: 'done'; changed: number; left: number }
  | { phase: 'failed'; code: Code };

/** How far the import of settings is, or what came of their export. */
export type SettingsFileState =
  | { phase: 'idle' | 'saved' | 'undone' }
  | { phase: 'refused'; code: Extract<SettingsFileRead, { ok: false }>['code'] }
  | { phase: 'preview'; wanted: Partial<Choices>; unknown: number }
  | { phase: 'done'; before: Partial<Choices>; after: Partial<Choices> };

/** A command of the manifest and the keys that the reader has for it; '' where there are none. */
export type Shortcut = { name: string; keys: string };

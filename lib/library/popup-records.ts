import type { ArticleId, Ms } from '../habr/facts';
import type { Stamp, View } from './model';

/** An article as a list shows it. */
export type Row = {
  id: ArticleId;
  /** Absent where only marks are known, no facts: the row then says its number. */
  title?: string;
  url: string;
  author?: string;
  /** Reading time of the whole, minutes. */
  minutes?: number;
  /** What places it in its list: last opened, or bookmarked. */
  at: Ms;
  view: View;
};

/** How many articles there are of each kind; the queue is what is bookmarked and not read. */
export type Counts = { read: number; reading: number; bookmarked: number; queued: number };

/** What the popup shows first, ready-made, so that it need not be looked for. */
export type Front = {
  /** The journal's last entry that it stands for. */
  upTo: Stamp | '';
  /** What the reader is in the middle of, newest first. */
  going: Row[];
  /** The newest of the history. */
  rows: Row[];
  /** Whether there are older ones. */
  more: boolean;
  counts: Counts;
};

/** One line per article in one string: scanning it is faster than any index that is not built yet. */
export type Titles = {
  text: string;
  /** The articles' numbers, line by line. */
  ids: Uint32Array;
  /** Where each line begins, and where the last one ends. */
  starts: Uint32Array;
};

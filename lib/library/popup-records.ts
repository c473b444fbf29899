import type { ArticleId, Ms } from '../habr/facts';
import type { Stamp, View } from './model';

/** An article as a list shows it. */
export type Row = {
  id: ArticleId;
  /** Absent where the library knows only marks; the row then shows the article's number. */
  title?: string;
  url: string;
  author?: string;
  /** Reading time of the whole, minutes. */
  minutes?: number;
  /** The time that orders its list, ms: last opened or marked as read, or bookmarked. */
  at: Ms;
  view: View;
  /** Where the words of a search stand, in order. */
  found?: { title: TextRange[]; author: TextRange[] };
};

/** From a character up to but not including another. */
export type TextRange = readonly [from: number, to: number];

/** How many articles there are of each kind; the queue is what is bookmarked and not read. */
export type Counts = { read: number; reading: number; bookmarked: number; queued: number };

/** The popup's first rows and counts, which the background prepares. */
export type Front = {
  /** The last journal entry that it contains. */
  upTo: Stamp | '';
  /** Articles that are begun and not finished, newest first. */
  going: Row[];
  /** The newest rows of the history. */
  rows: Row[];
  /** Whether there are older rows. */
  more: boolean;
  counts: Counts;
};

/** One line per article, in one string. Scanning it is faster than building an index first. */
export type Titles = {
  text: string;
  /** The articles' numbers, line by line. */
  ids: Uint32Array;
  /** Where each line begins, and where the last one ends. */
  starts: Uint32Array;
};

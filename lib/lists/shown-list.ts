import type { Row } from '../library/popup-records';

/** The popup's lists. The queue is what is bookmarked and not read. */
export const tabs = ['history', 'bookmarks', 'queue'] as const;
export type Tab = (typeof tabs)[number];

export type List = {
  rows: readonly Row[];
  /** There are older ones, to be asked for with `onMore`. */
  more: boolean;
  /** Whether these are the rows that were asked for; until they are there, those before them stay. */
  known: boolean;
  /** How many there are in all, where that is known without counting. */
  total?: number;
};

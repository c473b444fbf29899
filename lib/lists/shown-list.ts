import type { Row } from '../library/popup-records';

/** The popup's lists. The queue is what is bookmarked and not read. */
export const tabs = ['history', 'bookmarks', 'queue'] as const;
export type Tab = (typeof tabs)[number];

export type List = {
  rows: readonly Row[];
  /** Whether there are older rows; `onMore` asks for them. */
  more: boolean;
  /** Whether these are the wanted rows; until those were read, the earlier ones stay. */
  known: boolean;
  /** The number of all rows, where it is known without counting them. */
  total?: number;
};

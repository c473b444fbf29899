import type { ArticleId } from '../habr/facts';
import type { Act } from '../library/contract/contract';
import type { Key, Words } from '../words/words';

/** How long a toast stays while nobody looks at it, ms. */
export const TOAST_MS = 10_000;

/**
 * What is said of each thing the reader did, on pages of the site and in the popup alike. Of one article, a
 * toast replaces an older one of the same topic.
 */
export const actToasts = {
  read: { text: 'toldRead', topic: 'read' },
  unread: { text: 'toldUnread', topic: 'read' },
  finished: { text: 'toldFinished', topic: 'read' },
  bookmarked: { text: 'toldKept', topic: 'bookmark' },
  unbookmarked: { text: 'toldNotKept', topic: 'bookmark' },
  forgotten: { text: 'toldForgotten', topic: 'forget' },
  copied: { text: 'toldCopied', topic: 'copy' },
  undone: { text: 'undone', topic: 'undo' },
  undoneInPart: { text: 'undoneInPart', topic: 'undo' },
} as const satisfies Record<string, { text: Key; topic: string }>;

export type ActToast = keyof typeof actToasts;

/** The act that sets or removes a mark of articles, and the toast that says so. */
export const markAct = (
  kind: 'read' | 'bookmark',
  ids: ArticleId[],
  value: boolean,
): { what: Act; said: ActToast } => ({
  what: { kind, ids, value },
  said: markToasts[kind][value ? 'on' : 'off'],
});

const markToasts = {
  read: { on: 'read', off: 'unread' },
  bookmark: { on: 'bookmarked', off: 'unbookmarked' },
} as const;

/** What an undo came to: `left` articles were changed since, so they stay as they are. */
type Undone = { changed: number; left: number };

export const undoToast = ({ left }: Undone): ActToast => (left > 0 ? 'undoneInPart' : 'undone');

/** What an undo came to, in words. */
export const undoText = ({ t }: Words, undone: Undone): string =>
  t(actToasts[undoToast(undone)].text, undone.left, undone.changed + undone.left);

import type { ArticleId } from '../habr/facts';
import type { Act } from '../library/contract/contract';
import type { Stamp } from '../library/model';
import type { Key, Words } from '../words/words';

/** What is said of each thing the reader did, on pages of the site and in the popup alike. */
export const actToasts = {
  read: 'toldRead',
  unread: 'toldUnread',
  finished: 'toldFinished',
  bookmarked: 'toldKept',
  unbookmarked: 'toldNotKept',
  forgotten: 'toldForgotten',
  copied: 'toldCopied',
  undone: 'undone',
  undoneInPart: 'undoneInPart',
} as const satisfies Record<string, Key>;

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

/** Acts of one kind that one toast tells of and undoes together; `entries` in the order they were made. */
export type GatheredActs = {
  said: ActToast;
  /** The article's title, while it is one article. */
  about?: string | undefined;
  ids: ReadonlySet<ArticleId>;
  entries: readonly Stamp[];
};

/**
 * Adds an act to those that the toast on the screen tells of. Another kind of act, or one that cannot be
 * undone, has a toast of its own, which takes the place of the older one.
 *
 * @param standing What the toast on the screen tells of; `undefined` when there is none.
 */
export function gatherActs(
  standing: GatheredActs | undefined,
  next: {
    said: ActToast;
    articles: { id: ArticleId; title?: string }[];
    entry?: Stamp | undefined;
  },
): GatheredActs {
  const { said, articles, entry } = next;
  const before = entry && standing?.said === said ? standing : undefined;
  const ids = new Set([...(before?.ids ?? []), ...articles.map(({ id }) => id)]);
  return {
    said,
    ids,
    about: ids.size === 1 ? articles[0]?.title : undefined,
    entries: [...(before?.entries ?? []), ...(entry ? [entry] : [])],
  };
}

/** «Marked as read: 10 articles», or the title of the one article. */
export function gatheredText({ t, plural }: Words, { said, ids, about }: GatheredActs): string {
  const what = ids.size > 1 ? plural('articles', ids.size) : about;
  return what ? `${t(actToasts[said])}: ${what}` : t(actToasts[said]);
}

/** «Undo», or «Undo all» where more than one act is undone. */
export const undoName = ({ t }: Words, { entries }: GatheredActs): string =>
  t(entries.length > 1 ? 'undoAll' : 'undo');

/** What an undo came to: `left` articles were changed since, so they stay as they are. */
export type Undone = { changed: number; left: number };

/**
 * Undoes acts, the newest first. Where one fails the older ones stay, each in the history of its article.
 *
 * @param undo Undoes one act; `undefined` after an error that it has shown.
 * @returns `undefined` where nothing was undone.
 */
export async function undoActs(
  entries: readonly Stamp[],
  undo: (of: Stamp) => Promise<Undone | undefined>,
): Promise<Undone | undefined> {
  let all: Undone | undefined;
  for (const entry of entries.toReversed()) {
    const one = await undo(entry);
    if (!one) return all;
    all = { changed: (all?.changed ?? 0) + one.changed, left: (all?.left ?? 0) + one.left };
  }
  return all;
}

export const undoToast = ({ left }: Undone): ActToast => (left > 0 ? 'undoneInPart' : 'undone');

/** What an undo came to, in words. */
export const undoText = ({ t }: Words, undone: Undone): string =>
  t(actToasts[undoToast(undone)], undone.left, undone.changed + undone.left);

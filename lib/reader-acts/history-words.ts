import type { EntryKind } from '../library/model';
import type { Key, Words } from '../words/words';
import { actToasts } from './act-toasts';

/**
 * Which act an article's history shows for each kind of journal entry; `on` and `off` where it depends on what
 * the entry set. A new kind needs a row here, a new act its words below: the compiler asks for both.
 */
const kindActs = {
  opened: 'opened',
  finished: 'finished',
  verdict: { on: 'read', off: 'unread' },
  bookmark: { on: 'bookmarked', off: 'unbookmarked' },
  note: 'note',
  tag: { on: 'tagged', off: 'untagged' },
  forgot: 'forgotten',
  imported: 'imported',
  restored: 'restored',
  undone: 'undone',
  /** Time spent reading is counted, not shown as an act. */
  sat: undefined,
} as const satisfies Record<EntryKind, string | { on: string; off: string } | undefined>;

type KindActs = Exclude<(typeof kindActs)[EntryKind], undefined>;
/** An act as the history of an article shows it. */
export type PastAct = KindActs extends infer A
  ? A extends { on: infer On; off: infer Off }
    ? On | Off
    : A
  : never;

const pastWords: Record<PastAct, Key> = {
  opened: 'pastOpened',
  finished: actToasts.finished,
  read: actToasts.read,
  unread: actToasts.unread,
  bookmarked: actToasts.bookmarked,
  unbookmarked: actToasts.unbookmarked,
  note: 'pastNote',
  tagged: 'pastTagged',
  untagged: 'pastUntagged',
  forgotten: actToasts.forgotten,
  imported: 'pastImported',
  restored: 'pastRestored',
  undone: actToasts.undone,
};

/**
 * The act that an entry is for the reader.
 *
 * @param isOn Whether the entry set what its kind is about: marked as read, added the bookmark or the tag.
 * @returns `undefined` where the history shows none, as for a kind that only a newer version knows.
 */
export function pastAct(kind: EntryKind, isOn: boolean): PastAct | undefined {
  const act = kindActs[kind];
  return typeof act === 'object' ? act[isOn ? 'on' : 'off'] : act;
}

/** Says one act of an article's history in a few words. @param act `text` is the note, or the tag's name. */
export function historyText({ t }: Words, act: { what: PastAct; text?: string }): string {
  const { what, text = '' } = act;
  return t(what === 'note' && !text ? 'pastNoteGone' : pastWords[what], text);
}

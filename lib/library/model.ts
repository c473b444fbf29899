import type { ArticleId, ListKey, Ms } from '../habr/facts';

/**
 * Order of acts: wall ms (base 36, 9 digits) + counter (base 36, 4) + device (8 characters).
 * Compared as text.
 */
export type Stamp = string & { readonly brand: 'Stamp' };

/** A value that the reader set. Two of them join to the later stamp; equal stamps: greater canonical JSON. */
export type Register<V> = { value: V; at: Ms; stamp: Stamp };

/** When the machine may say "read": the text was seen, the article was opened, never. */
export type Rule = 'seen' | 'opened' | 'hand';

export type Verdict = 'read' | 'unread' | 'rule';
/**
 * Where the reader stopped: a block of the body, an offset in it (0…1), and the share of the whole (0…1).
 * `near` tells the blocks around it, so that one of several alike is found again; absent in older places.
 */
export type Place = { block: string; offset: number; share: number; near?: string };
export type Revision = { text: string; at: Ms; stamp: Stamp };

/** What the machine saw of one article. A new round starts only by an act of the reader. */
export type Reading = {
  /** The stamp of the act that began this round; '' is the first round, the same on every device. */
  round: Stamp | '';
  first?: Ms;
  last?: Ms;
  /** 64 bits as 16 hex digits: the slices of the text that were on screen. */
  seen: string;
  /** Attention, ms. */
  spent: Ms;
  finished?: { at: Ms; by: 'seen' | 'opened' | 'import' };
  /** The rule must not finish this round: an automatic "read" was undone. */
  held?: true;
  /** Hash of the text and number of comments when last open. */
  seenHash?: string;
  comments?: number;
};

/** The fields of an article's marks; `marks/mark-fields.ts` says how each is merged, undone and forgotten. */
export type MarkFields = {
  reading: Reading;
  /** The reader's own hand; 'rule' gives the decision back to the rule. The machine never writes it. */
  verdict: Register<Verdict>;
  bookmark: Register<boolean>;
  place: Register<Place>;
  /** Newest first, at most 20; the first is the note; '' is no note. */
  note: Revision[];
  tags: Record<string, Register<boolean>>;
};

/** What the reader did with one article. Every field may be absent. */
export type Marks = Partial<MarkFields> & {
  id: ArticleId;
  /** Greatest wins; whatever is not later is gone. */
  forgotten?: Stamp;
  /** Fields of a newer version: kept as found, joined by greater canonical JSON. */
  [newer: string]: unknown;
};

/** What kind of act an entry tells of; `lib/reader-acts/history-words.ts` has its words. */
export type EntryKind =
  | 'opened'
  | 'finished'
  | 'verdict'
  | 'bookmark'
  | 'note'
  | 'tag'
  | 'forgot'
  | 'imported'
  | 'restored'
  | 'undone'
  | 'sat';

export type Changed<Field extends string, Value> = {
  id: ArticleId;
  field: Field;
  before?: Value;
  after?: Value;
};
/** What a change holds of each field of the marks that is journaled, by the name that the field has there. */
export type JournaledValues = {
  reading: Reading;
  verdict: Register<Verdict>;
  bookmark: Register<boolean>;
  note: Revision;
  [tag: `tag:${string}`]: Register<boolean>;
};
/** What one act did to one field, as marks held it before and hold it after; an absent `before` was no value. */
export type FieldChange = {
  [F in keyof JournaledValues]: Changed<F, JournaledValues[F]>;
}[keyof JournaledValues];
/**
 * The same, or a forgetting: that carries the whole marks on the side that was not forgotten. Once the article
 * was forgotten for good, both sides are absent.
 */
export type Change = FieldChange | Changed<'forgotten', Stamp | Marks>;

/** One line of the journal: what happened, and enough to undo it. */
export type Entry = {
  stamp: Stamp;
  at: Ms;
  kind: EntryKind;
  /** The stamp shared by all entries of one batch. */
  batch?: Stamp;
  /** The entry that this one undoes. */
  of?: Stamp;
  changes: Change[];
  /** Kind `sat`: one sitting over an article; from and to are shares of the text (0…1). */
  sitting?: { id: ArticleId; ms: Ms; from: number; to: number };
};

/** One visit to a list: what was published after `edge` is new there. */
export type Visit = { list: ListKey; edge?: Ms; from: Ms; last: Ms; newest?: Ms };

export type State = 'unread' | 'reading' | 'read';

/** What a strip or a row shows of an article's marks; all of it follows from the marks alone. */
export type View = {
  state: State;
  /** Whole per cent of the text that was on screen, 0…100. */
  percent: number;
  bookmarked: boolean;
  /** Ever opened, in any round: such an article is never new. */
  opened: boolean;
};

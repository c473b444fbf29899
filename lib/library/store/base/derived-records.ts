import type { Table } from 'dexie';
import type { ArticleId, Facts, Ms } from '../../../habr/facts';
import type { ActId, Code } from '../../contract/contract';
import type { Run } from '../../import-run';
import type { Stamp } from '../../model';
import type { Front, Titles } from '../../popup-records';
import type { Index } from '../../view-index';

/** Small records beside the truth, one per name; each can be made anew or done without. */
export type Notes = {
  /** This device in stamps. A library rebuilt from a copy takes a new one. */
  device: string;
  /** Every article's view in a few bytes, and the journal's last stamp when it was written. */
  index: Index;
  /** The last acts and what they were answered: an act that comes twice is applied once. */
  told: Told[];
  /** Which copies there are: their sizes, known without loading them. */
  copies: Held[];
  /** Facts of forgotten articles, for as long as the forgetting can be undone. */
  removed: { at: Ms; facts: Facts }[];
  /** When the sweep last looked, by the clock of then. */
  looked: Ms;
  /** Up to where the journal was swept of forgotten contents. */
  swept: Stamp;
  /** Which tab lately asked for which article. */
  opens: { tab: number; id: ArticleId; at: Ms }[];
  /** What the site's failures taught the queue. */
  breaker: { failures: number; until: Ms; code?: Code };
  /** Pages that were not understood. */
  health: Report[];
  /** What the popup shows first; behind the index when it stands for less of the journal. */
  front: Front;
  /** Titles and authors of what is known, to be searched; some articles may be missing, or too many. */
  titles: Titles;
  /** The numbers of the articles in `titles`, ascending: small enough to be looked at after every act. */
  titled: Uint32Array;
  /** The rules by which the text of `titles` was made comparable; absent: the first ones. */
  titleRules: number;
  /** The run that is under way, or the last one. An undo has come down to the entry `below`. */
  run: Run & { below?: Stamp };
  /** What of the mirror lags. Without this note nothing was ever mirrored. */
  dirty: Dirty;
  /** The library was lost and brought back; told until the reader has seen it. */
  recovered: Recovered;
  /** Everything was cleared, and can be brought back until the next start; or is on its way back. */
  cleared: { at: Ms; returning?: true };
};

export type Told = {
  act: ActId;
  entry?: Stamp;
  /** The stamp that it was told under while it waited for the database. */
  waited?: Stamp;
  ids: ArticleId[];
  changed: number;
  left: number;
};
/** What came back of a lost library. */
export type Recovered = {
  at: Ms;
  /** Articles of which the decisions are back. */
  articles: number;
  /** History and places are as they were then; absent: there was no copy of them. */
  snapshotAt?: Ms;
};
/** What of the mirror lags behind the marks. */
export type Dirty = {
  /** All of it, since the act named; `true`: it was never written, or cannot be trusted. */
  all: Stamp | boolean;
  /** These articles, each since the act named. */
  ids: ReadonlyMap<ArticleId, Stamp>;
};
export type Held = { id: ArticleId; at: Ms; size: number };
/** Counts per selector of one page, no content. */
export type Report = { tab: number; at: Ms; url: string; counts: Record<string, number> };

export type Derived = { [N in keyof Notes]: { name: N; value: Notes[N] } }[keyof Notes];
export type DerivedTable = Table<Derived, Derived['name']>;

/** Rejects where the database cannot be read; `undefined`: there is no such note. */
export async function readNote<N extends keyof Notes>(
  db: { derived: DerivedTable },
  name: N,
): Promise<Notes[N] | undefined> {
  const found = await db.derived.get(name);
  return found?.value as Notes[N] | undefined;
}

/** In the transaction that is under way, if there is one. */
export async function writeNote<N extends keyof Notes>(
  db: { derived: DerivedTable },
  name: N,
  value: Notes[N],
): Promise<void> {
  await db.derived.put({ name, value } as Derived);
}

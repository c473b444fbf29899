import type { Table } from 'dexie';
import type { ArticleId, Facts, Ms } from '../../../habr/facts';
import type { ActId, Code } from '../../contract/contract';
import type { Run } from '../../import-run';
import type { Stamp } from '../../model';
import type { Front, Titles } from '../../popup-records';
import type { Index } from '../../view-index';

/** Small records beside the truth, one per name. Each can be made anew or done without. */
export type Notes = {
  /** This device's name in stamps. A recovered library takes a new one. */
  device: string;
  /** Every article's view in a few bytes, and the journal's last stamp when it was written. */
  index: Index;
  /** The last acts and their answers: an act that comes twice is applied once. */
  told: AppliedAct[];
  /** Which texts are stored, and their sizes, known without loading them. */
  copies: TextSize[];
  /** Facts of forgotten articles, for as long as the forgetting can be undone. */
  removed: { at: Ms; facts: Facts }[];
  /** When the daily clean-up last ran, by the clock of then. */
  looked: Ms;
  /** Up to where forgotten contents were taken out of the journal. */
  swept: Stamp;
  /** Which tab lately asked for which article. */
  opens: { tab: number; id: ArticleId; at: Ms }[];
  /** The circuit breaker of requests to the site. */
  breaker: { failures: number; until: Ms; code?: Code };
  /** Pages that were not understood. */
  health: Report[];
  /** What the popup shows first. Out of date when it names an earlier stamp than the index. */
  front: Front;
  /** Titles and authors for the search. Some articles may be missing, or there may be too many. */
  titles: Titles;
  /** The ids of the articles in `titles`, ascending: small enough to be read after every act. */
  titled: Uint32Array;
  /** The rules by which the text of `titles` was made comparable; absent: the first ones. */
  titleRules: number;
  /** The import run under way, or the last one. An undo has taken back all entries down to `below`. */
  run: Run & { below?: Stamp };
  /** What of the mirror is out of date. Without this note nothing was ever mirrored. */
  dirty: Dirty;
  /** The library was lost and recovered; shown until the reader has seen it. */
  recovered: Recovered;
  /** Everything was cleared and can come back until the browser's next start; or is being brought back. */
  cleared: { at: Ms; returning?: true };
};

export type AppliedAct = {
  act: ActId;
  entry?: Stamp;
  /** Its provisional stamp, from when it waited for the database. */
  waited?: Stamp;
  ids: ArticleId[];
  changed: number;
  left: number;
};
/** What came back of a lost library. */
export type Recovered = {
  at: Ms;
  /** Number of articles whose decisions are back. */
  articles: number;
  /** History and places are as of then. Absent: there was no snapshot. */
  snapshotAt?: Ms;
};
/** What of the mirror is out of date. */
export type Dirty = {
  /** All of it, since the act named; `true`: it was never written, or cannot be trusted. */
  all: Stamp | boolean;
  /** These articles, each since the act named. */
  ids: ReadonlyMap<ArticleId, Stamp>;
};
export type TextSize = { id: ArticleId; at: Ms; size: number };
/** Counts per selector of one page, no content. */
export type Report = { tab: number; at: Ms; url: string; counts: Record<string, number> };

export type Derived = { [N in keyof Notes]: { name: N; value: Notes[N] } }[keyof Notes];
export type DerivedTable = Table<Derived, Derived['name']>;

/** `undefined`: there is no such note. Rejects when the database cannot be read. */
export async function readNote<N extends keyof Notes>(
  db: { derived: DerivedTable },
  name: N,
): Promise<Notes[N] | undefined> {
  const found = await db.derived.get(name);
  return found?.value as Notes[N] | undefined;
}

/** Joins the transaction that is under way, if there is one. */
export async function writeNote<N extends keyof Notes>(
  db: { derived: DerivedTable },
  name: N,
  value: Notes[N],
): Promise<void> {
  await db.derived.put({ name, value } as Derived);
}

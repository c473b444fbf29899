import type { ArticleId } from '../../../habr/facts';
import { viewOf } from '../../marks/view-of-marks';
import type { Marks, Stamp, View } from '../../model';
import { emptyIndex, type Index, lookUp, withViews } from '../../view-index';
import { lastStamp } from './act-context';
import type { Database } from './database';
import { readNote, writeNote } from './derived-records';

/** The compact index: saved in the database, and in memory while the worker lives. */
export type IndexStore = {
  /** As of the last commit. Built anew from the marks when it does not match the journal. */
  current(): Promise<Index>;
  /** The same, and saved if it was not: extension pages read what is saved. */
  saved(): Promise<Index>;
  /** Builds it anew, whatever is known. */
  renew(): Promise<void>;
  /** Takes over what a committed transaction made of it. */
  committed(index: Index): void;
};

export function createIndexStore(db: Database): IndexStore {
  let cached: Index | undefined;
  const current = async () => {
    const upTo = (await lastStamp(db)) ?? '';
    if (cached?.upTo !== upTo) cached = (await stored(db, upTo)) ?? (await rebuilt(db));
    return cached;
  };
  return {
    current,
    saved: async () => {
      const index = await current();
      if (!(await stored(db, index.upTo))) await writeNote(db, 'index', index);
      return index;
    },
    renew: async () => {
      cached = await rebuilt(db);
    },
    committed: index => {
      cached = index;
    },
  };
}

type Written = { index: Index; marks: Marks[]; upTo: Stamp | ''; isLazy?: boolean | undefined };

/**
 * Call inside the transaction that wrote the marks. Returns the updated index; saves it unless nothing
 * changed or `isLazy`.
 */
export async function updateIndex(
  db: Database,
  { index, marks, upTo, isLazy }: Written,
): Promise<Index> {
  const views = marks.map((one): [ArticleId, View] => [one.id, viewOf(one)]);
  if (upTo === index.upTo && views.every(([id, view]) => isSame(lookUp(index, id), view))) {
    return index;
  }
  const next = withViews(index, views, upTo);
  if (!isLazy) await writeNote(db, 'index', next);
  return next;
}

async function stored(db: Database, upTo: Stamp | '') {
  const note = await readNote(db, 'index');
  return note?.upTo === upTo ? note : undefined;
}

/** One transaction, so that no act comes between reading the marks and the journal's end. */
function rebuilt(db: Database): Promise<Index> {
  return db.transaction('rw', [db.marks, db.journal, db.derived], async () => {
    const views: [ArticleId, View][] = [];
    await db.marks.each(marks => void views.push([marks.id, viewOf(marks)]));
    const index = withViews(emptyIndex(), views, (await lastStamp(db)) ?? '');
    await writeNote(db, 'index', index);
    return index;
  });
}

const isSame = (a: View | undefined, b: View) =>
  a !== undefined &&
  a.state === b.state &&
  a.percent === b.percent &&
  a.bookmarked === b.bookmarked &&
  a.opened === b.opened;

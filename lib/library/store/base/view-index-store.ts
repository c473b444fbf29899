import type { ArticleId } from '../../../habr/facts';
import { viewOf } from '../../marks/view-of-marks';
import type { Marks, Stamp, View } from '../../model';
import { emptyIndex, type Index, lookUp, withViews } from '../../view-index';
import { lastStamp } from './act-context';
import type { Database } from './database';
import { readNote, writeNote } from './derived-records';

/** The compact index: kept in the database, and in memory for as long as the worker lives. */
export type IndexStore = {
  /** As of the last commit; built anew from the marks where it lags behind the journal. */
  current(): Promise<Index>;
  /** The same, written where it was not: pages read what is written. */
  kept(): Promise<Index>;
  /** Built anew, whatever is known. */
  renew(): Promise<void>;
  /** What a transaction made of it, once it is committed. */
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
    kept: async () => {
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

/** Within the transaction that wrote these marks: the index with them, written only if it differs, and later if so wished. */
export async function follow(
  db: Database,
  index: Index,
  marks: Marks[],
  upTo: Stamp | '',
  isLazy: boolean,
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

/** In one transaction, so that no act comes between the marks and the journal's end. */
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

import type { Marks, Stamp } from '../../model';
import { byId } from '../../rows-by-id';
import { lastStamp } from '../base/act-context';
import type { Database } from '../base/database';
import type { Dirty } from '../base/derived-records';
import { dirtyOf, markClean } from '../base/mirror-lag';
import {
  type Area,
  type Content,
  createShards,
  SHARDS,
  type Shards,
  shardOf,
} from './mirror-shards';

/** What the reader decided, a second time, outside the database. It may lag behind by the last act. */
export type Mirror = {
  /** Writes what is out of date. All calls that come meanwhile together cause one more round. */
  flush(db: Database): Promise<void>;
  /** Marks of all articles, or of those in the given shards. */
  read(shards?: number[]): Promise<Content>;
  /** Deletes all of it: the reader cleared everything. */
  clear(): Promise<void>;
};

/** @param area `storage.local`. */
export function createMirror(area: Area): Mirror {
  const shards = createShards(area);
  let running: Promise<void> | undefined;
  let again = false;

  const flush = async (db: Database) => {
    do {
      again = false;
      await write(db, shards);
    } while (again);
  };
  return {
    flush(db) {
      again = true;
      running ??= flush(db).finally(() => {
        running = undefined;
      });
      return running;
    },
    async read(wanted = ALL_SHARDS) {
      const all = await Promise.all(wanted.map(shards.read));
      return new Map(all.flatMap(content => [...(content ?? [])]));
    },
    clear: shards.clear,
  };
}

const ALL_SHARDS = Array.from({ length: SHARDS }, (_, nth) => nth);

type Lag = { dirty: Dirty; marks: Marks[]; upTo: Stamp | '' };

async function write(db: Database, shards: Shards): Promise<void> {
  const { dirty, marks, upTo } = await lagOf(db);
  for (const [nth, fresh] of byShard(marks)) {
    await shards.replace(nth, upTo, async before => {
      const base = dirty.all ? undefined : (before ?? (await wholeShard(db, nth)));
      return new Map([...(base ?? []), ...byId(fresh)]);
    });
  }
  if (dirty.all || dirty.ids.size) await markClean(db, dirty);
}

/** One transaction, so that the marks are as of the acts that the dirty ids name. */
const lagOf = (db: Database): Promise<Lag> =>
  db.transaction('r', [db.marks, db.journal, db.derived], async () => {
    const dirty = await dirtyOf(db);
    const marks = dirty.all
      ? await db.marks.toArray()
      : (await db.marks.bulkGet([...dirty.ids.keys()])).filter(one => one !== undefined);
    return { dirty, marks, upTo: (await lastStamp(db)) ?? '' };
  });

/** A missing or damaged shard is made anew from all its articles, not only from the changed ones. */
async function wholeShard(db: Database, nth: number): Promise<Content> {
  const ids = (await db.marks.toCollection().primaryKeys()).filter(id => shardOf(id) === nth);
  return byId(await db.marks.bulkGet(ids));
}

function byShard(marks: Marks[]): Map<number, Marks[]> {
  const groups = new Map<number, Marks[]>();
  for (const one of marks) {
    const nth = shardOf(one.id);
    const group = groups.get(nth);
    if (group) group.push(one);
    else groups.set(nth, [one]);
  }
  return groups;
}

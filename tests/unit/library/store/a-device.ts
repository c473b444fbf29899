import type { ArticleId, Ms } from '../../../../lib/habr/facts';
import { mergeEntries } from '../../../../lib/library/marks/merge-marks';
import type { Entry, Marks, Rule } from '../../../../lib/library/model';
import { createMirror } from '../../../../lib/library/store/backup-copies/mirror';
import { createSnapshots } from '../../../../lib/library/store/backup-copies/snapshots';
import { Database } from '../../../../lib/library/store/base/database';
import { writeNote } from '../../../../lib/library/store/base/derived-records';
import type { Device } from '../devices';
import { ids } from '../steps';
import { anArticle, aTeaser } from './a-library';
import { aFolder, anArea } from './backup-copies/copies-in-memory';
import { callLibrary } from './call-library';

let databases = 0;

/** A library with a real store, which a test can interrupt in the middle of a transaction. */
export async function aStore(device: string, now: () => Ms) {
  const name = `laws-${++databases}`;
  const [area, folder] = [anArea(), aFolder()];
  const rule = { now: 'seen' as Rule };
  let writes = Number.POSITIVE_INFINITY;

  const start = () => {
    const db = new Database(name);
    db.use({
      stack: 'dbcore',
      name: 'interruption',
      create: core => ({
        ...core,
        table: table => {
          const real = core.table(table);
          return {
            ...real,
            mutate: request => {
              writes -= 1;
              return writes < 0 ? Promise.reject(new Error('ended')) : real.mutate(request);
            },
          };
        },
      }),
    });
    const library = callLibrary({
      ...{ db, now, inject: async () => {}, changed: () => {} },
      settings: {
        rule: async () => rule.now,
        copiesLimit: async () => 1e6,
        prefetch: async () => false,
      },
      fetchArticle: async () => anArticle(),
      urlOf: one => `https://habr.com/ru/articles/${one}/`,
    });
    return { db, library };
  };
  let worker = start();
  await writeNote(worker.db, 'device', device);
  const store = {
    rule,
    mirror: createMirror(area),
    snapshots: createSnapshots(folder),
    db: () => worker.db,
    library: () => worker.library,
    restart() {
      worker.db.close();
      worker = start();
    },
    /** Lets so many writes through, then none. */
    interruptAfter(count: number) {
      writes = count;
    },
    goOn() {
      writes = Number.POSITIVE_INFINITY;
    },
    /** Facts are a cache: the site tells them at every look. */
    seesCards: () =>
      worker.db.articles.bulkPut(
        ids.map(id => ({
          ...aTeaser({ id, minutes: 1 }),
          ...{ firstSeenAt: 0, factsAt: 0, from: 'card' as const },
        })),
      ),
    async lose() {
      await worker.db.delete();
      worker = start();
    },
    end: () => worker.db.delete(),
  };
  return store;
}

export type Store = Awaited<ReturnType<typeof aStore>>;

/** All marks and the journal's entries, as the store holds them. */
export async function heldBy(store: Store): Promise<{ marks: Marks[]; journal: Entry[] }> {
  const rows = await store.db().journal.toArray();
  return {
    marks: await store.db().marks.toArray(),
    journal: rows.map(({ ids: _, ...entry }) => entry),
  };
}

/** The same of the library without a store. */
export const heldByModel = ({ marks, journal }: Device): { marks: Marks[]; journal: Entry[] } => ({
  marks: [...marks.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  journal: mergeEntries(journal, []),
});

export const piecesOf = (marks: ReadonlyMap<ArticleId, Marks>) =>
  ids.map(id => {
    const one = marks.get(id);
    return { id, ...(one && { marks: one }) };
  });

import type { Rule } from '../../../../../lib/library/model';
import { createMirror } from '../../../../../lib/library/store/backup-copies/mirror';
import { createSnapshots } from '../../../../../lib/library/store/backup-copies/snapshots';
import { Database } from '../../../../../lib/library/store/base/database';
import { createSafeLibrary } from '../../../../../lib/library/store/broken-database/safe-library';
import { anArticle } from '../a-library';
import { aFolder, anArea } from '../backup-copies/copies-in-memory';

let databases = 0;

/** A library with its copies, on a clock that the test moves; `restart` is the next worker, `lose` takes the database away. */
export function aSafeLibrary(rule: Rule = 'seen') {
  const name = `safe-${++databases}`;
  const clock = { now: Date.UTC(2026, 10, 23, 9) };
  const [area, folder] = [anArea(), aFolder()];
  const snapshots = createSnapshots(folder);
  const restart = () => {
    const db = new Database(name);
    const library = createSafeLibrary({
      ...{ db, area, snapshots },
      settings: {
        rule: async () => rule,
        copiesLimit: async () => 1e6,
        prefetch: async () => false,
      },
      fetchArticle: async () => anArticle(),
      urlOf: one => `https://habr.com/ru/articles/${one}/`,
      inject: async () => {},
      changed: () => {},
      now: () => clock.now,
    });
    return { db, library };
  };
  const first = restart();
  const lose = async () => {
    first.db.close();
    await new Database(name).delete();
  };
  const copy = async () => {
    await createMirror(area).flush(first.db);
    await snapshots.daily(first.db, clock.now);
  };
  return { ...first, name, clock, area, folder, snapshots, restart, lose, copy };
}

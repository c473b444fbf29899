import type { Rule } from '../../../../lib/library/model';
import { Database } from '../../../../lib/library/store/database';
import { createMirror } from '../../../../lib/library/store/mirror';
import { createSafeLibrary } from '../../../../lib/library/store/safe';
import { createSnapshots } from '../../../../lib/library/store/snapshots';
import { anArticle } from './a-library';
import { aFolder, anArea } from './copies';

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

import type { StandIns } from '../answer-calls';
import type { Database } from '../base/database';
import { failed, failureOf, ok } from '../base/rpc-answers';
import type { AnswersWithoutDatabase } from './answer-without-database';
import type { OpenDatabase } from './open-database';

/** What each method answers without the database; which ones do so says the contract's table. */
export function createStandIns(rescue: AnswersWithoutDatabase, database: OpenDatabase): StandIns {
  return {
    marks: rescue.marks,
    undo: rescue.undo,
    progress: ({ id }) => rescue.marks({ ids: [id] }),
    async act(what, { answer }) {
      const aside = await rescue.act(what).catch(failureOf);
      // The database opens, but cannot be written: until that changes it counts as closed.
      if (aside.ok && answer) database.fail();
      if (aside.ok || aside.error.code === 'full') return aside;
      return answer ?? failed('storage', aside.error.detail);
    },
    ready: async (_, { run }) =>
      (await database.retry()) ? run() : failed(database.isFull() ? 'full' : 'closed'),
  };
}

type Deps = {
  db: Database;
  database: OpenDatabase;
  /** Whether there is a mirror or a snapshot to make the library anew from. */
  hasCopies: () => Promise<boolean>;
};

/** The method `rebuild`. Opening the emptied database fills it from the mirror and the newest good snapshot. */
export const createRebuild =
  ({ db, database, hasCopies }: Deps) =>
  async () => {
    // A database that opens after all knows more than its copies.
    if (await database.retry()) return ok(null);
    if (database.isFull()) return failed('full');
    if (!(await hasCopies())) return failed('uncopied');
    await deleted(db);
    return (await database.retry()) ? ok(null) : failed('closed');
  };

/** A deletion that is held up goes on, and the next opening finds an empty database. */
const DELETE_DATABASE_TIMEOUT_MS = 3_000;

function deleted(db: Database): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, DELETE_DATABASE_TIMEOUT_MS);
    db.delete()
      .catch(() => {})
      .finally(() => {
        clearTimeout(timer);
        resolve();
      });
  });
}

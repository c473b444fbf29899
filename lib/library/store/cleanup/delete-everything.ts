import type { ArticleId, Ms } from '../../../habr/facts';
import { newDevice } from '../../marks/stamp';
import type { Database } from '../base/database';
import { readNote, writeNote } from '../base/derived-records';
import { ok } from '../base/rpc-answers';
import type { InOrder } from '../base/serial-queue';
import type { IndexStore } from '../base/view-index-store';
import { countCopies } from '../texts/stored-texts';
import { pour } from './copy-database';

type Means = {
  db: Database;
  index: IndexStore;
  inOrder: InOrder;
  changed: (ids: ArticleId[]) => void;
  now: () => Ms;
};

/**
 * Everything goes at once, but into a second database, from where it comes back until the browser is
 * started anew. Each of these can be interrupted at any point and be done again.
 */
export function createClearing({ db, index, inOrder, changed, now }: Means) {
  const aside = db.beside('cleared');
  const clear = async () => {
    // Cleared twice without a start in between: both come back together.
    if (!(await readNote(db, 'cleared'))) await aside.delete();
    await aside.open();
    await pour(db, aside);
    const ids = await idsIn(db);
    await empty(db, now());
    await index.renew();
    changed(ids);
  };
  const bringBack = async () => {
    const at = await readNote(db, 'cleared');
    if (!at) return;
    await writeNote(db, 'cleared', { ...at, returning: true });
    await aside.open();
    await pour(aside, db);
    await countCopies(db);
    await db.derived.bulkDelete(['front', 'titles', 'titled', 'dirty', 'cleared']);
    await index.renew();
    changed(await idsIn(aside));
    await aside.delete();
  };
  return {
    clear: joining(() => inOrder(clear)),
    unclear: joining(() => inOrder(bringBack)),
    /** At the browser's start. @param copies Takes away what was copied of it: now it is gone for good. */
    async letGo(copies: () => Promise<void>): Promise<void> {
      const cleared = await readNote(db, 'cleared');
      if (cleared?.returning) await inOrder(bringBack);
      await aside.delete();
      // A trial whose page was closed could not tidy up.
      await db.beside('drill').delete();
      if (cleared && !cleared.returning) await copies();
      // Last of all: who is interrupted before this begins again at the next start.
      await db.derived.bulkDelete(['cleared']);
    },
  };
}

const idsIn = (db: Database) => db.marks.toCollection().primaryKeys();

/** In one transaction. It stays a library that is known and not lost, and what the site asked for is still heeded. */
const empty = (db: Database, now: Ms) =>
  db.transaction('rw', db.tables, async () => {
    const breaker = await readNote(db, 'breaker');
    for (const table of db.tables) await table.clear();
    if (breaker) await writeNote(db, 'breaker', breaker);
    await writeNote(db, 'device', newDevice());
    await writeNote(db, 'cleared', { at: now });
  });

/** ms that a caller is kept waiting: no handler may run long. It asks again, which joins. */
const PATIENCE = 5_000;

function joining(work: () => Promise<void>) {
  let running: Promise<void> | undefined;
  return async () => {
    running ??= work().finally(() => {
      running = undefined;
    });
    const late = new Promise<boolean>(resolve => {
      setTimeout(resolve, PATIENCE, false);
    });
    const done = await Promise.race([running.then(() => true), late]);
    return ok({ done });
  };
}

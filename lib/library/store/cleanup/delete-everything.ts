import type { ArticleId, Ms } from '../../../habr/facts';
import { newDevice } from '../../marks/stamp';
import type { Database } from '../base/database';
import { readNote, writeNote } from '../base/derived-records';
import { ok } from '../base/rpc-answers';
import type { SerialQueue } from '../base/serial-queue';
import type { IndexStore } from '../base/view-index-store';
import { recountTexts } from '../texts/stored-texts';
import { copyDatabase } from './copy-database';

type Deps = {
  db: Database;
  index: IndexStore;
  enqueue: SerialQueue;
  changed: (ids: ArticleId[]) => void;
  now: () => Ms;
};

/**
 * Clears everything at once, into a second database, from which it can come back until the browser's
 * next start. Each of these may be interrupted at any point and done again.
 */
export function createClearing({ db, index, enqueue, changed, now }: Deps) {
  const aside = db.beside('cleared');
  const clear = async () => {
    // If it was cleared twice since the browser's start, both come back together.
    if (!(await readNote(db, 'cleared'))) await aside.delete();
    await aside.open();
    await copyDatabase(db, aside);
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
    await copyDatabase(aside, db);
    await recountTexts(db);
    await db.derived.bulkDelete(['front', 'titles', 'titled', 'dirty', 'cleared']);
    await index.renew();
    changed(await idsIn(aside));
    await aside.delete();
  };
  return {
    clear: joining(() => enqueue(clear)),
    unclear: joining(() => enqueue(bringBack)),
    /** At the browser's start what was cleared is deleted for good. @param copies Clears mirror and snapshots. */
    async letGo(copies: () => Promise<void>): Promise<void> {
      const cleared = await readNote(db, 'cleared');
      if (cleared?.returning) await enqueue(bringBack);
      await aside.delete();
      // Left over if the page that verified a backup was closed.
      await db.beside('drill').delete();
      if (cleared && !cleared.returning) await copies();
      // Written last: if this is interrupted, it begins again at the next start.
      await db.derived.bulkDelete(['cleared']);
    },
  };
}

const idsIn = (db: Database) => db.marks.toCollection().primaryKeys();

/** One transaction. Keeps a device name (so recovery does not think the database was lost) and the breaker's pause. */
const empty = (db: Database, now: Ms) =>
  db.transaction('rw', db.tables, async () => {
    const breaker = await readNote(db, 'breaker');
    for (const table of db.tables) await table.clear();
    if (breaker) await writeNote(db, 'breaker', breaker);
    await writeNote(db, 'device', newDevice());
    await writeNote(db, 'cleared', { at: now });
  });

/** A caller gets an answer within this time. Not done yet: it calls again, which joins. */
const CLEAR_TIMEOUT_MS = 5_000;

function joining(work: () => Promise<void>) {
  let running: Promise<void> | undefined;
  return async () => {
    running ??= work().finally(() => {
      running = undefined;
    });
    const late = new Promise<boolean>(resolve => {
      setTimeout(resolve, CLEAR_TIMEOUT_MS, false);
    });
    const done = await Promise.race([running.then(() => true), late]);
    return ok({ done });
  };
}

import type { Database } from '../base/database';
import { isFull } from '../base/rpc-answers';

/** Whether the database can be used. One that does not open is reported, not waited for. */
export type OpenDatabase = {
  /** Opens it if it is not open. After a failure it says no for a few seconds before it tries again. */
  isOpen(): Promise<boolean>;
  /** Tries at once, whatever was found before. */
  retry(): Promise<boolean>;
  /** It is open but does not work: it counts as closed. */
  fail(): void;
  /** Whether it did not open because the disk is full; with room again, nothing is lost. */
  isFull(): boolean;
  /** Its connection may be broken: the next caller opens another. */
  renew(): void;
};

type Deps = {
  db: Database;
  /** Fills a database that was lost, before anybody reads it. */
  recover: (db: Database) => Promise<void>;
  /** Writes the acts that waited while it was closed, before anything newer is written. */
  replay: () => Promise<void>;
};

/** Less than any caller waits for its answer (`contract.ts`). */
const OPEN_DATABASE_TIMEOUT_MS = 3_000;
const RETRY_AFTER_MS = 5_000;

export function createOpenDatabase({ db, recover, replay }: Deps): OpenDatabase {
  let opening: Promise<boolean> | undefined;
  let settled = false;
  let failedAt = Number.NEGATIVE_INFINITY;
  let why: unknown;
  const open = createOpen(db, recover);

  const renew = () => {
    settled = false;
    db.close();
  };
  const fail = () => {
    renew();
    failedAt = performance.now();
  };
  const attempt = async () => {
    try {
      // The waiting acts are looked up meanwhile; what they write waits for the opening by itself.
      await Promise.all([open(), replay()]);
      settled = true;
    } catch (error) {
      why = error;
      fail();
    }
    opening = undefined;
    return settled;
  };
  const retry = () => {
    opening ??= attempt();
    return opening;
  };
  return {
    async isOpen() {
      if (settled && db.isOpen()) return true;
      return opening || performance.now() - failedAt > RETRY_AFTER_MS ? retry() : false;
    },
    retry,
    fail,
    isFull: () => isFull(why),
    renew,
  };
}

/** Opens it in time or rejects, at once when another connection blocks it. A recovery or an upgrade is waited for. */
function createOpen(db: Database, recover: Deps['recover']) {
  let recovering: Promise<void> | undefined;
  // Dexie runs this hook before anybody else's reads, at every opening.
  // https://dexie.org/docs/Dexie/Dexie.on.ready
  db.on(
    'ready',
    fresh => {
      recovering = recover(fresh as Database).finally(() => {
        recovering = undefined;
      });
      return recovering;
    },
    true,
  );
  return () =>
    new Promise<void>((resolve, reject) => {
      const late = () => {
        if (recovering) recovering.then(() => resolve(), reject);
        // Giving up would begin a long upgrade again and again.
        else if (!db.isUpgraded) reject(new Error(`not open after ${OPEN_DATABASE_TIMEOUT_MS} ms`));
      };
      const timer = setTimeout(late, OPEN_DATABASE_TIMEOUT_MS);
      const blocked = () => reject(new Error('blocked'));
      db.on('blocked', blocked);
      db.open()
        .then(() => resolve(), reject)
        .finally(() => {
          clearTimeout(timer);
          db.isUpgraded = false;
          db.on('blocked').unsubscribe(blocked);
        });
    });
}

import type { Database } from '../base/database';
import { isFull } from '../base/rpc-answers';

/** Whether the database can be used; what cannot be opened is told, not waited for. */
export type Door = {
  /** Opens it where it is not; after a failure it says no for a few seconds before it tries again. */
  isOpen(): Promise<boolean>;
  /** Tries at once, whatever was found before. */
  retry(): Promise<boolean>;
  /** It is open, but does not work: it counts as one that cannot be opened. */
  fail(): void;
  /** Whether a full disk was what kept it from opening: as soon as there is room all is as it was. */
  isFull(): boolean;
  /** Its connection may be a broken one: whoever asks next opens another. */
  renew(): void;
};

type Behind = {
  db: Database;
  /** Fills it where it was lost, before anybody reads it. */
  recover: (db: Database) => Promise<void>;
  /** Writes what was kept aside while it was closed, before anything newer is written. */
  settle: () => Promise<void>;
};

/** ms that a caller waits for it: less than the caller's own patience. */
const PATIENCE = 3_000;
/** ms until a door that did not open is tried again. */
const REST = 5_000;

/** @param patience ms that one opening may take. */
export function createDoor({ db, recover, settle }: Behind, patience = PATIENCE): Door {
  let opening: Promise<boolean> | undefined;
  let settled = false;
  let failedAt = Number.NEGATIVE_INFINITY;
  let why: unknown;
  const open = createOpen(db, recover, patience);

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
      // What was kept aside is looked up meanwhile; what it writes waits for the opening by itself.
      await Promise.all([open(), settle()]);
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
      return opening || performance.now() - failedAt > REST ? retry() : false;
    },
    retry,
    fail,
    isFull: () => isFull(why),
    renew,
  };
}

/** Opens it in time, or rejects: at once when another connection is in the way. A recovery is waited for. */
function createOpen(db: Database, recover: Behind['recover'], patience: number) {
  let recovering: Promise<void> | undefined;
  // The hook that Dexie runs before anybody else's reads, at every opening.
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
        else reject(new Error(`not open after ${patience} ms`));
      };
      const timer = setTimeout(late, patience);
      const blocked = () => reject(new Error('blocked'));
      db.on('blocked', blocked);
      db.open()
        .then(() => resolve(), reject)
        .finally(() => {
          clearTimeout(timer);
          db.on('blocked').unsubscribe(blocked);
        });
    });
}

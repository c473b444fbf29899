import type { Front } from '../../library/popup-records';

/** ms that the first paint waits at most: a database that is being upgraded does not answer. */
const PATIENCE = 150;

declare global {
  /** What `beginFront` began to read. */
  var front: Promise<Front | undefined> | undefined;
}

/** Begins to read what the popup shows first; `readFront` then has it sooner. */
export function beginFront(name: string): void {
  globalThis.front = ask(name);
}

/** What was kept ready: from `beginFront` where that came first. */
export const readFront = (name: string): Promise<Front | undefined> =>
  globalThis.front ?? ask(name);

/**
 * What was kept ready, read without the library that reads all the rest: that one takes longer to
 * load than this to answer. `undefined` where there is nothing, or it cannot be had.
 *
 * @param name Of the database, which is never created here.
 */
function ask(name: string): Promise<Front | undefined> {
  return new Promise(resolve => {
    setTimeout(resolve, PATIENCE, undefined);
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = event => {
      event.preventDefault();
      resolve(undefined);
    };
    opening.onsuccess = () => {
      read(opening.result, resolve);
      opening.result.close();
    };
  });
}

/** The record as lib/library/store/base/derived-records.ts writes it. */
function read(db: IDBDatabase, resolve: (front: Front | undefined) => void) {
  if (!db.objectStoreNames.contains('derived')) return resolve(undefined);
  const asked = db.transaction('derived').objectStore('derived').get('front');
  asked.onsuccess = () => resolve(asked.result?.value);
  asked.onerror = () => resolve(undefined);
}

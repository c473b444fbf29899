import type { Front } from '../../library/popup-records';

/** The first paint waits no longer than this. A database that is being upgraded does not answer. */
const FIRST_ROWS_TIMEOUT_MS = 150;

declare global {
  /** What `beginFirstRows` has begun to read. */
  var front: Promise<Front | undefined> | undefined;
}

/** Begins to read the popup's first rows, so that `readFirstRows` has them sooner. */
export function beginFirstRows(name: string): void {
  globalThis.front = readWithTimeout(name);
}

/** The popup's first rows, as the background prepared them. */
export const readFirstRows = (name: string): Promise<Front | undefined> =>
  globalThis.front ?? readWithTimeout(name);

/**
 * Reads the prepared rows with bare IndexedDB: loading Dexie would take longer than this whole read.
 * `undefined` where there are none, or they cannot be read.
 *
 * @param name Name of the database, which is never created here.
 */
function readWithTimeout(name: string): Promise<Front | undefined> {
  return new Promise(resolve => {
    setTimeout(resolve, FIRST_ROWS_TIMEOUT_MS, undefined);
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

/** Reads the record that lib/library/store/base/derived-records.ts writes. */
function read(db: IDBDatabase, resolve: (front: Front | undefined) => void) {
  if (!db.objectStoreNames.contains('derived')) return resolve(undefined);
  const request = db.transaction('derived').objectStore('derived').get('front');
  request.onsuccess = () => resolve(request.result?.value);
  request.onerror = () => resolve(undefined);
}

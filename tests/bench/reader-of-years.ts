import type { Tab } from '../e2e/browsers';
import { indexOf, type Made, madeLibrary } from '../made/library';

type Record_ = Record<string, unknown>;

/** Writes a library of so many articles into the extension's database, from one of its own pages. */
export async function fill(popup: Tab, count: number): Promise<void> {
  const made = madeLibrary(count, 7, Date.now());
  for (let from = 0; from < made.length; from += 2_000) {
    const part: Made[] = made.slice(from, from + 2_000);
    await popup.evaluate(
      put,
      'articles',
      part.map(({ facts }) => facts as Record_),
    );
    await popup.evaluate(
      put,
      'marks',
      part.map(({ marks }) => marks as Record_),
    );
  }
  const { ids, bits } = indexOf(made);
  await popup.evaluate(putIndex, [...ids], [...bits]);
}

/** Resolves when the background has made ready what the popup shows first and searches. */
export const isReady = (popup: Tab): Promise<boolean> =>
  popup.evaluate(
    () =>
      new Promise<boolean>(resolve => {
        const opening = indexedDB.open('dalee');
        opening.onsuccess = () => {
          const asked = opening.result.transaction('derived').objectStore('derived').get('titled');
          asked.onsuccess = () => resolve(asked.result !== undefined);
          opening.result.close();
        };
      }),
  );

function put(table: string, records: Record_[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('dalee');
    opening.onsuccess = () => {
      const writing = opening.result.transaction(table, 'readwrite');
      for (const record of records) writing.objectStore(table).put(record);
      writing.oncomplete = () => resolve();
      writing.onerror = () => reject(writing.error);
      opening.result.close();
    };
  });
}

function putIndex(ids: number[], bits: number[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('dalee');
    opening.onsuccess = () => {
      const writing = opening.result.transaction('derived', 'readwrite');
      const value = { upTo: '', ids: Uint32Array.from(ids), bits: Uint16Array.from(bits) };
      writing.objectStore('derived').put({ name: 'index', value });
      writing.oncomplete = () => resolve();
      writing.onerror = () => reject(writing.error);
      opening.result.close();
    };
  });
}

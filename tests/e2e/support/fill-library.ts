import { indexOf, madeLibrary } from '../../made/library';
import type { Tab } from '../driver/browsers';
import { until } from '../driver/wait-until';

/** Writes a library of so many articles into the extension's database, from one of its own pages. */
export async function fill(popup: Tab, count: number): Promise<void> {
  await until('the database to be made', () => popup.evaluate(hasDatabase));
  const made = madeLibrary(count, 7, Date.now());
  for (let from = 0; from < made.length; from += 5_000) {
    const part = made.slice(from, from + 5_000);
    const [articles, marks] = [part.map(({ facts }) => facts), part.map(one => one.marks)];
    await popup.evaluate(put, { articles, marks } as Record<string, object[]>);
  }
  const { ids, bits } = indexOf(made);
  await popup.evaluate(putIndex, [...ids], [...bits]);
}

const hasDatabase = async () => (await indexedDB.databases()).some(({ name }) => name === 'dalee');

function put(tables: Record<string, object[]>): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('dalee');
    opening.onsuccess = () => {
      const writing = opening.result.transaction(Object.keys(tables), 'readwrite');
      for (const [name, records] of Object.entries(tables))
        for (const record of records) writing.objectStore(name).put(record);
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
      // A library that does not know its device is taken for a lost one.
      writing.objectStore('derived').put({ name: 'device', value: 'made0000' });
      writing.oncomplete = () => resolve();
      writing.onerror = () => reject(writing.error);
      opening.result.close();
    };
  });
}

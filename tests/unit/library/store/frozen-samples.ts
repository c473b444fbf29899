import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Dexie from 'dexie';

/** A database as a released version left it: its stores, what they are searched by, and their rows. */
export type Frozen = {
  /** IndexedDB's own number: ten times Dexie's. */
  version: number;
  stores: Record<string, { schema: string; outOfLine: boolean; rows: unknown[] }>;
};

export const frozenVersion = (version: number): Frozen =>
  JSON.parse(readFileSync(join(import.meta.dirname, `frozen/version-${version}.json`), 'utf8'));

/** What of a database a version stands for; rows of `derived` that can be made anew are left out. */
export async function freeze(db: Dexie): Promise<Frozen> {
  const stores = db.tables.map(async table => {
    const rows = await table.toArray();
    const { primKey, indexes } = table.schema;
    const kept = table.name === 'derived' ? rows.filter(({ name }) => name === 'device') : rows;
    return [
      table.name,
      {
        schema: [primKey.src, ...indexes.map(({ src }) => src)].join(', '),
        outOfLine: primKey.keyPath === null || primKey.keyPath === '',
        rows: kept,
      },
    ];
  });
  return { version: db.verno * 10, stores: Object.fromEntries(await Promise.all(stores)) };
}

/** Makes that database again, with the browser's own means. */
export function thaw(name: string, { version, stores }: Frozen): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      for (const [store, { schema, outOfLine, rows }] of Object.entries(stores)) {
        const [key = '', ...indexes] = schema.split(', ');
        const made = opening.result.createObjectStore(
          store,
          outOfLine ? { autoIncrement: true } : { keyPath: key.replace('&', '') },
        );
        for (const index of indexes) createIndex(made, index);
        for (const row of rows) made.add(row);
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

function createIndex(store: IDBObjectStore, src: string) {
  const multiEntry = src.startsWith('*');
  const name = src.replace('*', '');
  const parts = /^\[(.*)\]$/.exec(name)?.[1]?.split('+');
  store.createIndex(name, parts ?? name, { multiEntry });
}

import type { DBCore, Middleware } from 'dexie';

/**
 * A transaction over the journal is an act of the reader and waits for the disk. The rest (progress,
 * facts, stored texts) does not: a power cut may lose a few seconds of it.
 * https://developer.mozilla.org/docs/Web/API/IDBTransaction/durability
 */
export const durable: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'durable',
  create: core => ({
    ...core,
    transaction: (tables, mode) =>
      core.transaction(tables, mode, {
        durability: tables.includes('journal') ? 'strict' : 'relaxed',
      }),
  }),
};

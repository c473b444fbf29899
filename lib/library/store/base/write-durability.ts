import type { DBCore, Middleware } from 'dexie';

/**
 * What may write the journal is an act by hand and waits for the disk; the rest (progress, facts,
 * copies) does not: after a power cut a few seconds of it may be gone.
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

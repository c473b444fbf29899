import type { OwnLibrary } from '../library/contract/contract';
import type { Database } from '../library/store/base/database';

/**
 * Resolves when the database may be read, else throws with the answer's code as its message. Only the
 * background creates the database: a page that opened it first would create an empty one.
 */
export async function libraryReady(library: Pick<OwnLibrary, 'ready'>): Promise<void> {
  const ready = await library.ready();
  if (!ready.ok) throw new Error(ready.error.code);
}

/**
 * The same library, for a page with a database connection of its own: `ready` also opens that connection.
 * Without that, a connection that failed to open once would fail for ever.
 */
export const withOwnConnection = <L extends Pick<OwnLibrary, 'ready'>>(
  library: L,
  db: Database,
): L => ({
  ...library,
  ready: async () => {
    const ready = await library.ready();
    if (!ready.ok) return ready;
    return db.open().then(
      () => ready,
      error => ({ ok: false, error: { code: 'storage', detail: String(error) } }),
    );
  },
});

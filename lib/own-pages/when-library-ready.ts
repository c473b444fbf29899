import type { OwnLibrary } from '../library/contract/contract';
import type { Database } from '../library/store/base/database';

/**
 * Resolves when the database may be read; throws the code of what stands in the way. Only the background
 * creates it: a page that opened it first would make an empty one.
 */
export async function opened(library: Pick<OwnLibrary, 'ready'>): Promise<void> {
  const ready = await library.ready();
  if (!ready.ok) throw new Error(ready.error.code);
}

/**
 * The library as a page asks it that reads the database itself: when the library is ready, the page's own
 * connection is, too. One that could not be opened before would say so for ever.
 */
export const withReading = <L extends Pick<OwnLibrary, 'ready'>>(library: L, db: Database): L => ({
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

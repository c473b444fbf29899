import type { OwnLibrary } from '../library/contract';

/**
 * Resolves when the database may be read; throws the code of what stands in the way. Only the background
 * creates it: a page that opened it first would make an empty one.
 */
export async function opened(library: Pick<OwnLibrary, 'ready'>): Promise<void> {
  const ready = await library.ready();
  if (!ready.ok) throw new Error(ready.error.code);
}

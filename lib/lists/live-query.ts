import { signal as createSignal, type ReadonlySignal } from '@preact/signals-core';
import { liveQuery } from 'dexie';

export type Watched<T> = ReadonlySignal<T | undefined>;

/**
 * Keeps the query's result fresh: the query runs again after every commit that touches what it read,
 * whichever context wrote it. `undefined` until the first answer.
 *
 * @param failed Called when the database cannot be read; the last result stays.
 */
export function watch<T>(
  query: () => Promise<T>,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): Watched<T> {
  const result = createSignal<T | undefined>(undefined);
  let started = 0;
  let shown = 0;
  const numbered = async () => {
    started += 1;
    return { nth: started, value: await query() };
  };
  const running = liveQuery(numbered).subscribe({
    next: ({ nth, value }) => {
      // Dexie hands some results over by a timer (a slow one in a hidden tab) and others at once, so an
      // old one can come after the newest.
      if (nth < shown) return;
      shown = nth;
      result.value = value;
    },
    error: failed,
  });
  signal.addEventListener('abort', () => running.unsubscribe());
  return result;
}

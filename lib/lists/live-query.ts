import { signal as createSignal, type ReadonlySignal } from '@preact/signals-core';
import { liveQuery } from 'dexie';

export type Watched<T> = ReadonlySignal<T | undefined>;

/**
 * The query's result, kept fresh: it is asked again after every commit that touches what it read,
 * whichever context wrote it. `undefined` until the first answer.
 *
 * @param failed Told when the database cannot be read; the last result stays.
 */
export function watch<T>(
  query: () => Promise<T>,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): Watched<T> {
  const result = createSignal<T | undefined>(undefined);
  let asked = 0;
  let shown = 0;
  const numbered = async () => {
    asked += 1;
    return { nth: asked, value: await query() };
  };
  const running = liveQuery(numbered).subscribe({
    next: ({ nth, value }) => {
      // Dexie hands some results over by a timer (longest in a tab that is not looked at), others at
      // once: an old one can come after the newest.
      if (nth < shown) return;
      shown = nth;
      result.value = value;
    },
    error: failed,
  });
  signal.addEventListener('abort', () => running.unsubscribe());
  return result;
}

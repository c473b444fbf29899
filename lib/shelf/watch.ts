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
  const running = liveQuery(query).subscribe({
    next: value => {
      result.value = value;
    },
    error: failed,
  });
  signal.addEventListener('abort', () => running.unsubscribe());
  return result;
}

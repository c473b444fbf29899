import { signal as createSignal, effect, type ReadonlySignal } from '@preact/signals-core';
import type { Index } from '../library/index';
import type { Growing } from './pages';
import { createResults } from './results';
import type { Shelf } from './rows';
import { noTitles, type Titles, withMissing } from './titles';

export type Search = {
  /** Loads the titles; from then on they are kept up to the index. */
  warm(): void;
  /** Results of one query, best first, live. */
  results(query: string, signal: AbortSignal): Growing;
};

/** Search over titles and authors of everything known. */
export function createSearch(
  shelf: Shelf,
  index: ReadonlySignal<Index | undefined>,
  signal: AbortSignal,
): Search {
  const titles = createSignal<Titles | undefined>(undefined);
  const wanted = createSignal(false);
  let loading = Promise.resolve(noTitles);
  const stop = effect(() => {
    const now = index.value;
    if (!wanted.value || !now) return;
    loading = loading.then(before => withMissing(shelf, before, now));
    loading.then(after => {
      titles.value = after;
    }, shelf.failed);
  });
  signal.addEventListener('abort', stop);
  return {
    warm() {
      wanted.value = true;
    },
    results: (query, ended) => createResults(shelf, titles, query, ended),
  };
}

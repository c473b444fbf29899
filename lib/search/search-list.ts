import { signal as createSignal, effect, type ReadonlySignal } from '@preact/signals-core';
import type { Titles } from '../library/popup-records';
import { readNote } from '../library/store/base/derived-records';
import type { Index } from '../library/view-index';
import type { Growing } from '../lists/list-pages';
import type { Shelf } from '../lists/list-rows';
import { lacking, pileOf } from './build-title-index';
import { TITLE_RULES } from './normalise-text';
import { createResults } from './search-results';

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
  const titles = createSignal<readonly Titles[] | undefined>(undefined);
  const wanted = createSignal(false);
  let loading: Promise<readonly Titles[]> | undefined;
  const stop = effect(() => {
    const now = index.value;
    if (!wanted.value || !now) return;
    loading = (loading ?? readyMade(shelf)).then(piles => completed(shelf, piles, now));
    loading.then(piles => {
      titles.value = piles;
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

async function readyMade({ db }: Shelf): Promise<readonly Titles[]> {
  const rules = await readNote(db, 'titleRules');
  const titles = rules === TITLE_RULES ? await readNote(db, 'titles') : undefined;
  return titles ? [titles] : [];
}

/** What became known since the titles were made stands before them. */
async function completed(shelf: Shelf, piles: readonly Titles[], index: Index) {
  const known = Uint32Array.from(piles.flatMap(({ ids }) => [...ids])).sort();
  const missing = lacking(known, index.ids);
  return missing.length > 0 ? [await pileOf(shelf, missing), ...piles] : piles;
}

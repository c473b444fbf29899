import { signal as createSignal, effect, type ReadonlySignal } from '@preact/signals-core';
import type { Titles } from '../library/popup-records';
import { readNote } from '../library/store/base/derived-records';
import type { Index } from '../library/view-index';
import type { GrowingList } from '../lists/list-pages';
import type { LiveSource } from '../lists/list-rows';
import { lacking, TITLE_RULES, titlesOf } from './build-title-index';
import { createResults } from './search-results';

export type Search = {
  /** Loads the titles. From then on they follow the index. */
  warm(): void;
  /** Results of one query, best first, live. */
  results(query: string, signal: AbortSignal): GrowingList;
};

/** Searches the titles and authors of all articles in the library. */
export function createSearch(
  source: LiveSource,
  index: ReadonlySignal<Index | undefined>,
  signal: AbortSignal,
): Search {
  const titles = createSignal<readonly Titles[] | undefined>(undefined);
  const wanted = createSignal(false);
  let loading: Promise<readonly Titles[]> | undefined;
  const stop = effect(() => {
    const now = index.value;
    if (!wanted.value || !now) return;
    loading = (loading ?? readStoredTitles(source)).then(stored =>
      withMissing(source, stored, now),
    );
    loading.then(all => {
      titles.value = all;
    }, source.failed);
  });
  signal.addEventListener('abort', stop);
  return {
    warm() {
      wanted.value = true;
    },
    results: (query, ended) => createResults({ source, titles, query }, ended),
  };
}

async function readStoredTitles({ db }: LiveSource): Promise<readonly Titles[]> {
  const rules = await readNote(db, 'titleRules');
  const titles = rules === TITLE_RULES ? await readNote(db, 'titles') : undefined;
  return titles ? [titles] : [];
}

/** Adds the articles that the stored titles lack: they are newer, so they come first. */
async function withMissing(source: LiveSource, stored: readonly Titles[], index: Index) {
  const known = Uint32Array.from(stored.flatMap(({ ids }) => [...ids])).sort();
  const missing = lacking(known, index.ids);
  return missing.length > 0 ? [await titlesOf(source, missing), ...stored] : stored;
}

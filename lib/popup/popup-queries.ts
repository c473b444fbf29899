import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { ArticleId } from '../habr/facts';
import { Database } from '../library/store/base/database';
import { readNote } from '../library/store/base/derived-records';
import { emptyIndex } from '../library/view-index';
import { countsOf } from '../lists/count-by-state';
import { isGoing, orders } from '../lists/list-orders';
import type { LiveSource } from '../lists/list-rows';
import { watch } from '../lists/live-query';
import { pick, ROWS_READ_BY_ID } from '../lists/pick-by-index';
import { createSearch } from '../search/search-list';
import { historyOf } from './article-history';
import type { ListQuery } from './steady-list';
import { watchLists } from './watch-lists';

export type PopupQueries = ReturnType<typeof createPopupQueries>;

const going = { order: orders.going, wanted: isGoing, limit: ROWS_READ_BY_ID };

/** Begins to read the reader's library. The popup loads this file after its first paint, as it brings Dexie. */
export const readLibrary = (
  source: Omit<LiveSource, 'db'>,
  wanted: ReadonlySignal<ListQuery>,
  signal: AbortSignal,
) => createPopupQueries({ ...source, db: new Database() }, wanted, signal);

/** Runs the popup's live queries until the signal. Each value is `undefined` until its first answer. */
export function createPopupQueries(
  source: LiveSource,
  wanted: ReadonlySignal<ListQuery>,
  signal: AbortSignal,
) {
  const { failed } = source;
  const index = watch(() => readIndex(source), failed, signal);
  const counts = computed(() => index.value && countsOf(index.value));
  const search = createSearch(source, index, signal);
  return {
    ...watchLists({ source, search, counts, wanted }, signal),
    counts,
    going: watch(() => pick(source, going), failed, signal),
    reports: watch(() => readNote(source.db, 'health'), failed, signal),
    recovered: watch(() => readNote(source.db, 'recovered'), failed, signal),
    warm: search.warm,
    history: (id: ArticleId, until: AbortSignal) =>
      watch(() => historyOf(source.db, id), failed, AbortSignal.any([signal, until])),
  };
}

/** Before the first act no index is stored. */
const readIndex = async ({ db }: LiveSource) => (await readNote(db, 'index')) ?? emptyIndex();

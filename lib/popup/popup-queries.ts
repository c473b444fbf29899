import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { ArticleId } from '../habr/facts';
import { readNote } from '../library/store/base/derived-records';
import { emptyIndex } from '../library/view-index';
import { countsOf } from '../lists/count-by-state';
import { isGoing, orders } from '../lists/list-orders';
import type { Shelf } from '../lists/list-rows';
import { watch } from '../lists/live-query';
import { pick } from '../lists/pick-by-index';
import { createSearch } from '../search/search-list';
import { historyOf } from './article-history';
import type { ListQuery } from './steady-list';
import { watchLists } from './watch-lists';

export type PopupQueries = ReturnType<typeof createPopupQueries>;

/** More rows than «Continue» shows: a focused row must stay when newer ones come. */
const CONTINUE_ROWS_WATCHED = 8;

/** The popup's live queries, until the signal; the value of each is `undefined` until its first answer. */
export function createPopupQueries(
  shelf: Shelf,
  asked: ReadonlySignal<ListQuery>,
  signal: AbortSignal,
) {
  const { failed } = shelf;
  const index = watch(() => readIndex(shelf), failed, signal);
  const counts = computed(() => index.value && countsOf(index.value));
  const search = createSearch(shelf, index, signal);
  return {
    ...watchLists({ shelf, search, counts, asked }, signal),
    counts,
    going: watch(() => pick(shelf, orders.going, isGoing, CONTINUE_ROWS_WATCHED), failed, signal),
    reports: watch(() => readNote(shelf.db, 'health'), failed, signal),
    recovered: watch(() => readNote(shelf.db, 'recovered'), failed, signal),
    warm: search.warm,
    history: (id: ArticleId, until: AbortSignal) =>
      watch(() => historyOf(shelf.db, id), failed, AbortSignal.any([signal, until])),
  };
}

/** Before the first act no index is stored. */
const readIndex = async ({ db }: Shelf) => (await readNote(db, 'index')) ?? emptyIndex();

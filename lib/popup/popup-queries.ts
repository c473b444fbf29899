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
import { pastOf } from './article-history';
import type { Asked } from './steady-list';
import { createLists } from './watch-lists';

export type PopupQueries = ReturnType<typeof createPopupQueries>;

/** More rows than «Continue» shows: the one that has the focus stays when newer ones come. */
const GOING = 8;

/** All that is read of an open library, live until the signal; each part `undefined` until it is known. */
export function createPopupQueries(
  shelf: Shelf,
  asked: ReadonlySignal<Asked>,
  signal: AbortSignal,
) {
  const { failed } = shelf;
  const index = watch(() => readIndex(shelf), failed, signal);
  const counts = computed(() => index.value && countsOf(index.value));
  const search = createSearch(shelf, index, signal);
  return {
    ...createLists({ shelf, search, counts, asked }, signal),
    counts,
    going: watch(() => pick(shelf, orders.going, isGoing, GOING), failed, signal),
    reports: watch(() => readNote(shelf.db, 'health'), failed, signal),
    recovered: watch(() => readNote(shelf.db, 'recovered'), failed, signal),
    warm: search.warm,
    past: (id: ArticleId, until: AbortSignal) =>
      watch(() => pastOf(shelf.db, id), failed, AbortSignal.any([signal, until])),
  };
}

/** Before the first act there is none. */
const readIndex = async ({ db }: Shelf) => (await readNote(db, 'index')) ?? emptyIndex();

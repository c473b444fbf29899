import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { ArticleId } from '../habr/facts';
import { emptyIndex } from '../library/index';
import { readNote } from '../library/store/notes';
import type { Asked } from './asked';
import { countsOf } from './counts';
import { createLists } from './lists';
import { isGoing, orders } from './orders';
import { pastOf } from './past';
import { pick } from './pick';
import type { Shelf } from './rows';
import { createSearch } from './search';
import { watch } from './watch';

export type Room = ReturnType<typeof createRoom>;

/** More rows than «Continue» shows: the one that has the focus stays when newer ones come. */
const GOING = 8;

/** All that is read of an open library, live until the signal; each part `undefined` until it is known. */
export function createRoom(shelf: Shelf, asked: ReadonlySignal<Asked>, signal: AbortSignal) {
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

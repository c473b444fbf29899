import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { PopupState } from '../../components/popup/state';
import { emptyIndex } from '../library/index';
import { readNote } from '../library/store/notes';
import { countsOf } from './counts';
import { type Asked, createLists } from './lists';
import { isGoing, orders } from './orders';
import { pick } from './picks';
import type { Shelf } from './rows';
import { createSearch } from './search';
import { watch } from './watch';

/** Rows under «Continue»: more would push the history off the screen. */
const GOING = 2;

/** All that is read of an open library, live until the signal. */
export function createRoom(shelf: Shelf, asked: ReadonlySignal<Asked>, signal: AbortSignal) {
  const { failed } = shelf;
  const index = watch(() => readIndex(shelf), failed, signal);
  const going = watch(() => pick(shelf, orders.going, isGoing, GOING), failed, signal);
  const health = watch(() => readNote(shelf.db, 'health'), failed, signal);
  const counts = computed(() => index.value && countsOf(index.value));
  const search = createSearch(shelf, index, signal);
  const { list, more } = createLists({ shelf, search, counts, asked }, signal);
  return {
    more,
    reports: computed(() => health.value ?? []),
    shown: computed(
      (): Pick<PopupState, 'going' | 'list' | 'counts'> => ({
        going: going.value ?? [],
        list: list.value,
        counts: counts.value,
      }),
    ),
  };
}

export type Room = ReturnType<typeof createRoom>;

/** Before the first act there is none. */
const readIndex = async ({ db }: Shelf) => (await readNote(db, 'index')) ?? emptyIndex();

import { computed } from '@preact/signals-core';
import type { View } from '../library/model';
import type { Order } from './list-orders';
import type { Growing } from './list-pages';
import type { Shelf } from './list-rows';
import { watch } from './live-query';
import { pick, ROWS_READ_BY_ID } from './pick-by-index';

/** All whose view is wanted, live, in one piece: for lists that are short beside the whole. */
export function createPicks(
  shelf: Shelf,
  order: Order,
  wanted: (view: View) => boolean,
  signal: AbortSignal,
): Growing {
  const rows = watch(() => pick(shelf, order, wanted, ROWS_READ_BY_ID), shelf.failed, signal);
  const list = computed(() => ({
    rows: rows.value ?? [],
    known: rows.value !== undefined,
    more: false,
  }));
  return { list, more() {} };
}

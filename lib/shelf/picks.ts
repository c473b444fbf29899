import { computed } from '@preact/signals-core';
import type { View } from '../library/model';
import type { Order } from './orders';
import type { Growing } from './pages';
import { FEW, pick } from './pick';
import type { Shelf } from './rows';
import { watch } from './watch';

/** All whose view is wanted, live, in one piece: for lists that are short beside the whole. */
export function createPicks(
  shelf: Shelf,
  order: Order,
  wanted: (view: View) => boolean,
  signal: AbortSignal,
): Growing {
  const rows = watch(() => pick(shelf, order, wanted, FEW), shelf.failed, signal);
  const list = computed(() => ({
    rows: rows.value ?? [],
    known: rows.value !== undefined,
    more: false,
  }));
  return { list, more() {} };
}

import { computed } from '@preact/signals-core';
import type { View } from '../library/model';
import type { Order } from './list-orders';
import type { GrowingList } from './list-pages';
import type { LiveSource } from './list-rows';
import { watch } from './live-query';
import { pick, ROWS_READ_BY_ID } from './pick-by-index';

type Deps = { source: LiveSource; order: Order; wanted(view: View): boolean };

/** A live list of all rows whose view is wanted, read as one page. Meant for short lists. */
export function createPicks({ source, order, wanted }: Deps, signal: AbortSignal): GrowingList {
  const query = () => pick(source, { order, wanted, limit: ROWS_READ_BY_ID });
  const rows = watch(query, source.failed, signal);
  const list = computed(() => ({
    rows: rows.value ?? [],
    known: rows.value !== undefined,
    more: false,
  }));
  return { list, more() {} };
}

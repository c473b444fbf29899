import { computed, signal as createSignal, type ReadonlySignal } from '@preact/signals-core';
import type { Ms } from '../habr/facts';
import type { Row } from '../library/popup-records';
import type { Order } from './list-orders';
import { rowsOf, type Shelf } from './list-rows';
import { type Watched, watch } from './live-query';
import type { List } from './shown-list';

/** A list that can be asked for more. */
export type Growing = { list: ReadonlySignal<List>; more(): void };
type Page = { rows: Watched<readonly Row[]>; bottom(): Ms };

const OLDEST = Number.NEGATIVE_INFINITY;

/**
 * A list that grows by pages downwards and stays live. A page is a stretch of the index: it takes so
 * many rows when it is first asked for, and from then on whatever stands in that stretch; so rows
 * that come, go or move need no bookkeeping, and no page depends on how many rows came before it.
 *
 * @param size Rows of a page when it is first asked for; all with the last one's time come with it.
 */
export function createPages(
  shelf: Shelf,
  order: Order,
  size: number,
  signal: AbortSignal,
): Growing {
  const add = (top: Ms) => createPage(shelf, order, { top, size }, signal);
  const pages = createSignal<readonly Page[]>([add(Number.POSITIVE_INFINITY)]);
  return {
    list: computed(() => ({
      rows: pages.value.flatMap(page => page.rows.value ?? []),
      known: pages.value[0]?.rows.value !== undefined,
      more: pages.value.every(page => page.rows.value) && bottomOf(pages.value) > OLDEST,
    })),
    more() {
      const bottom = bottomOf(pages.peek());
      if (bottom > OLDEST) pages.value = [...pages.peek(), add(bottom)];
    },
  };
}

/** Where the last page ends; one that is on its way has no end yet. */
const bottomOf = (pages: readonly Page[]): Ms => pages.at(-1)?.bottom() ?? OLDEST;

function createPage(
  shelf: Shelf,
  order: Order,
  { top, size }: { top: Ms; size: number },
  signal: AbortSignal,
): Page {
  let bottom: Ms | undefined;
  const query = async () => {
    bottom ??= await endOf(shelf, order, top, size);
    const marks = await order.between(shelf.db, bottom, top).toArray();
    return rowsOf(shelf, marks.filter(order.belongs).reverse(), order.at);
  };
  return { rows: watch(query, shelf.failed, signal), bottom: () => bottom ?? OLDEST };
}

/** The time of the last of so many rows below `top`; the last page is open downwards. */
async function endOf({ db }: Shelf, order: Order, top: Ms, size: number): Promise<Ms> {
  const below = order.between(db, OLDEST, top).reverse();
  const last = (await below.filter(order.belongs).limit(size).toArray())[size - 1];
  return last ? order.at(last) : OLDEST;
}

import { computed, signal as createSignal, type ReadonlySignal } from '@preact/signals-core';
import type { Ms } from '../habr/facts';
import type { Row } from '../library/popup-records';
import { marksBetween, newestMarks, type Order, timeIn } from './list-orders';
import { type LiveSource, rowsOf } from './list-rows';
import { type Watched, watch } from './live-query';
import type { List } from './shown-list';

/** A list that grows by one page with each call of `more`. */
export type GrowingList = { list: ReadonlySignal<List>; more(): void };

type Deps = {
  source: LiveSource;
  order: Order;
  /** Rows of a page when it is first read. Rows with the same time as the last one are added to it. */
  size: number;
};
type Page = { rows: Watched<readonly Row[]>; bottom(): Ms };

const OLDEST = Number.NEGATIVE_INFINITY;

/**
 * A live list that grows downwards by pages. A page is a stretch of time: its first reading takes
 * `size` rows, and every later reading takes all rows of the same stretch. So rows that come, go or move
 * need no bookkeeping, and no page depends on how many rows came before it.
 */
export function createPages(deps: Deps, signal: AbortSignal): GrowingList {
  const add = (top: Ms) => createPage(deps, top, signal);
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

/** Where the last page ends; a page that is still being read has no end yet. */
const bottomOf = (pages: readonly Page[]): Ms => pages.at(-1)?.bottom() ?? OLDEST;

function createPage(deps: Deps, top: Ms, signal: AbortSignal): Page {
  const { source, order } = deps;
  let bottom: Ms | undefined;
  const query = async () => {
    bottom ??= await endOf(deps, top);
    const marks = await marksBetween(source.db, order, { from: bottom, to: top });
    return rowsOf(source, marks, one => timeIn(order, one));
  };
  return { rows: watch(query, source.failed, signal), bottom: () => bottom ?? OLDEST };
}

/** The time of the last row of a page that begins below `top`; the last page has no end. */
async function endOf({ source, order, size }: Deps, top: Ms): Promise<Ms> {
  const last = (await newestMarks(source.db, order, { to: top, limit: size }))[size - 1];
  return last ? timeIn(order, last) : OLDEST;
}

import {
  computed,
  signal as createSignal,
  effect,
  type ReadonlySignal,
} from '@preact/signals-core';
import { isQueued, orders } from '../lists/list-orders';
import { createPages, type Growing } from '../lists/list-pages';
import type { Shelf } from '../lists/list-rows';
import { createPicks } from '../lists/live-picks';
import { ROWS_READ_BY_ID } from '../lists/pick-by-index';
import type { Search } from '../search/search-list';
import type { Counts, List, Tab } from './popup-state';
import type { ListQuery } from './steady-list';

/** Rows read at a time: several screens, read in a few milliseconds. */
const ROWS_PER_PAGE = 60;

type Deps = {
  shelf: Shelf;
  search: Search;
  counts: ReadonlySignal<Counts | undefined>;
  asked: ReadonlySignal<ListQuery>;
};

/** The list on the screen: a tab's, or the search results. Only this one is watched. */
export function watchLists({ shelf, search, counts, asked }: Deps, signal: AbortSignal) {
  const current = createSignal<{ of: ListQuery; growing: Growing } | undefined>(undefined);
  const stop = effect(() => {
    const of = asked.value;
    const ended = new AbortController();
    if (of.query.trim()) search.warm();
    const growing = of.query.trim()
      ? search.results(of.query, ended.signal)
      : listOf(shelf, of.tab, counts.peek(), ended.signal);
    current.value = { of, growing };
    return () => ended.abort();
  });
  signal.addEventListener('abort', stop);
  return {
    list: computed((): { of: ListQuery; list: List } | undefined => {
      const now = current.value;
      return now && { of: now.of, list: now.growing.list.value };
    }),
    more: () => current.peek()?.growing.more(),
  };
}

function listOf(shelf: Shelf, tab: Tab, counts: Counts | undefined, signal: AbortSignal): Growing {
  if (tab === 'queue' && counts && counts.queued <= ROWS_READ_BY_ID)
    return createPicks(shelf, orders.queue, isQueued, signal);
  return createPages(shelf, orders[tab], ROWS_PER_PAGE, signal);
}

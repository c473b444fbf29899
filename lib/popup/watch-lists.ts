import {
  computed,
  signal as createSignal,
  effect,
  type ReadonlySignal,
} from '@preact/signals-core';
import { isQueued, orders } from '../lists/list-orders';
import { createPages, type GrowingList } from '../lists/list-pages';
import type { LiveSource } from '../lists/list-rows';
import { createPicks } from '../lists/live-picks';
import { ROWS_READ_BY_ID } from '../lists/pick-by-index';
import type { Search } from '../search/search-list';
import type { Counts, List, Tab } from './popup-state';
import type { ListQuery } from './steady-list';

/** Several screens of rows, which are read in a few milliseconds. */
const ROWS_PER_PAGE = 60;

type Deps = {
  source: LiveSource;
  search: Search;
  counts: ReadonlySignal<Counts | undefined>;
  wanted: ReadonlySignal<ListQuery>;
};

/** Watches the list on the screen, a tab's or the search results, and no other. */
export function watchLists({ source, search, counts, wanted }: Deps, signal: AbortSignal) {
  const current = createSignal<{ of: ListQuery; growing: GrowingList } | undefined>(undefined);
  const growingOf = ({ tab, query }: ListQuery, ended: AbortSignal): GrowingList => {
    if (query.trim()) return search.results(query, ended);
    return isShortQueue(tab, counts.peek())
      ? createPicks({ source, order: orders.queue, wanted: isQueued }, ended)
      : createPages({ source, order: orders[tab], size: ROWS_PER_PAGE }, ended);
  };
  const stop = effect(() => {
    const of = wanted.value;
    const ended = new AbortController();
    if (of.query.trim()) search.warm();
    current.value = { of, growing: growingOf(of, ended.signal) };
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

/** Whether the index finds the queue faster than a walk past all bookmarks. */
const isShortQueue = (tab: Tab, counts: Counts | undefined): boolean =>
  tab === 'queue' && counts !== undefined && counts.queued <= ROWS_READ_BY_ID;

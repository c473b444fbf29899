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
import { FEW } from '../lists/pick-by-index';
import type { Search } from '../search/search-list';
import type { Counts, List, Tab } from './popup-state';
import type { Asked } from './steady-list';

/** Rows of a page: some screens, read in a few milliseconds. */
const PAGE = 60;

type Parts = {
  shelf: Shelf;
  search: Search;
  counts: ReadonlySignal<Counts | undefined>;
  asked: ReadonlySignal<Asked>;
};

/** The list that is looked at: a tab's, or what a search finds. Only that one is kept live. */
export function createLists({ shelf, search, counts, asked }: Parts, signal: AbortSignal) {
  const current = createSignal<{ of: Asked; growing: Growing } | undefined>(undefined);
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
    list: computed((): { of: Asked; list: List } | undefined => {
      const now = current.value;
      return now && { of: now.of, list: now.growing.list.value };
    }),
    more: () => current.peek()?.growing.more(),
  };
}

function listOf(shelf: Shelf, tab: Tab, counts: Counts | undefined, signal: AbortSignal): Growing {
  if (tab === 'queue' && counts && counts.queued <= FEW)
    return createPicks(shelf, orders.queue, isQueued, signal);
  return createPages(shelf, orders[tab], PAGE, signal);
}

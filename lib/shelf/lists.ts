import {
  computed,
  signal as createSignal,
  effect,
  type ReadonlySignal,
} from '@preact/signals-core';
import type { Counts, List, Tab } from '../../components/popup/state';
import { isQueued, orders } from './orders';
import { createPages, type Growing } from './pages';
import { createPicks, FEW } from './picks';
import type { Shelf } from './rows';
import type { Search } from './search';

/** Rows of a page: some screens, read in a few milliseconds. */
const PAGE = 60;

/** What the reader looks at; a query goes before the tab. */
export type Asked = { tab: Tab; query: string };

type Parts = {
  shelf: Shelf;
  search: Search;
  counts: ReadonlySignal<Counts | undefined>;
  asked: ReadonlySignal<Asked>;
};

/** The list that is looked at: a tab's, or what a search finds. Only that one is kept live. */
export function createLists({ shelf, search, counts, asked }: Parts, signal: AbortSignal) {
  const current = createSignal<Growing | undefined>(undefined);
  let last: List = { rows: [], more: false, known: false };
  const stop = effect(() => {
    const { tab, query } = asked.value;
    const ended = new AbortController();
    if (query.trim()) search.warm();
    current.value = query.trim()
      ? search.results(query, ended.signal)
      : listOf(shelf, tab, counts.peek(), ended.signal);
    return () => ended.abort();
  });
  signal.addEventListener('abort', stop);
  return {
    /** Until the new list is there the one before it stays, so nothing flashes in between. */
    list: computed((): List => {
      const now = current.value?.list.value;
      if (now?.known) last = now;
      return now?.known ? now : { ...last, more: false, known: false };
    }),
    more: () => current.peek()?.more(),
  };
}

function listOf(shelf: Shelf, tab: Tab, counts: Counts | undefined, signal: AbortSignal): Growing {
  if (tab === 'queue' && counts && counts.queued <= FEW)
    return createPicks(shelf, orders.queue, isQueued, signal);
  return createPages(shelf, orders[tab], PAGE, signal);
}

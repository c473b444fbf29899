import {
  computed,
  signal as createSignal,
  effect,
  type ReadonlySignal,
} from '@preact/signals-core';
import type { ArticleId } from '../habr/facts';
import { Database } from '../library/store/base/database';
import { readNote } from '../library/store/base/derived-records';
import { emptyIndex } from '../library/view-index';
import { countsOf } from '../lists/count-by-state';
import { isGoing, isQueued, orders } from '../lists/list-orders';
import { createPages, type GrowingList } from '../lists/list-pages';
import type { LiveSource } from '../lists/list-rows';
import { createPicks } from '../lists/live-picks';
import { watch } from '../lists/live-query';
import { pick, ROWS_READ_BY_ID } from '../lists/pick-by-index';
import { createSearch, type Search } from '../search/search-list';
import { historyOf } from './article-history';
import type { Counts, List, Tab } from './popup-state';
import type { ListQuery } from './steady-list';

export type PopupQueries = ReturnType<typeof createPopupQueries>;

const going = { order: orders.going, wanted: isGoing, limit: ROWS_READ_BY_ID };

/** Several screens of rows, which are read in a few milliseconds. */
const ROWS_PER_PAGE = 60;

/** Begins to read the reader's library. The popup loads this file after its first paint, as it brings Dexie. */
export const readLibrary = (
  source: Omit<LiveSource, 'db'>,
  wanted: ReadonlySignal<ListQuery>,
  signal: AbortSignal,
) => createPopupQueries({ ...source, db: new Database() }, wanted, signal);

/** Runs the popup's live queries until the signal. Each value is `undefined` until its first answer. */
export function createPopupQueries(
  source: LiveSource,
  wanted: ReadonlySignal<ListQuery>,
  signal: AbortSignal,
) {
  const { failed } = source;
  const index = watch(() => readIndex(source), failed, signal);
  const counts = computed(() => index.value && countsOf(index.value));
  const search = createSearch(source, index, signal);
  return {
    ...watchLists({ source, search, counts, wanted }, signal),
    counts,
    going: watch(() => pick(source, going), failed, signal),
    reports: watch(() => readNote(source.db, 'health'), failed, signal),
    recovered: watch(() => readNote(source.db, 'recovered'), failed, signal),
    warm: search.warm,
    history: (id: ArticleId, until: AbortSignal) =>
      watch(() => historyOf(source.db, id), failed, AbortSignal.any([signal, until])),
  };
}

/** Before the first act no index is stored. */
const readIndex = async ({ db }: LiveSource) => (await readNote(db, 'index')) ?? emptyIndex();

type ListDeps = {
  source: LiveSource;
  search: Search;
  counts: ReadonlySignal<Counts | undefined>;
  wanted: ReadonlySignal<ListQuery>;
};

/** Watches the list on the screen, a tab's or the search results, and no other. */
function watchLists({ source, search, counts, wanted }: ListDeps, signal: AbortSignal) {
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

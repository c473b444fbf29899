import {
  computed,
  signal as createSignal,
  effect,
  type ReadonlySignal,
} from '@preact/signals-core';
import type { ArticleId } from '../habr/facts';
import { isBlank } from '../library/marks/view-of-marks';
import type { Marks } from '../library/model';
import type { Row, Titles } from '../library/popup-records';
import { orders, timeIn } from '../lists/list-orders';
import type { GrowingList } from '../lists/list-pages';
import { type LiveSource, rowsOf } from '../lists/list-rows';
import { type Watched, watch } from '../lists/live-query';
import { foundWords } from './found-words';
import { find } from './title-search';

/** A page of results is slightly more than a screen. */
const ROWS_PER_PAGE = 24;
/** No reader looks through more results than this; a longer query finds fewer. */
const RESULTS_MAX = 1_000;

type Deps = {
  source: LiveSource;
  titles: ReadonlySignal<readonly Titles[] | undefined>;
  query: string;
};
type Found = { ids: readonly ArticleId[]; pages: readonly Watched<readonly Row[]>[] };

/** The results of one query. They follow changes of the titles and of the marks. */
export function createResults({ source, titles, query }: Deps, signal: AbortSignal): GrowingList {
  const found = createSignal<Found | undefined>(undefined);
  let ended = new AbortController();
  const pageOf = (ids: readonly ArticleId[], at: number) => {
    const part = ids.slice(at * ROWS_PER_PAGE, (at + 1) * ROWS_PER_PAGE);
    return watch(() => rowsById(source, part, query), source.failed, ended.signal);
  };
  const more = () => {
    const { ids = [], pages = [] } = found.peek() ?? {};
    // Load one page at a time.
    if (pages.some(page => page.peek() === undefined)) return;
    found.value = { ids, pages: [...pages, pageOf(ids, pages.length)] };
  };
  const stop = effect(() => {
    if (!titles.value) return;
    ended.abort();
    ended = new AbortController();
    const ids = find(titles.value, query, RESULTS_MAX);
    // Keep as many pages as before, so that a reader who scrolled down keeps the place.
    const count = found.peek()?.pages.length ?? 1;
    found.value = { ids, pages: Array.from({ length: count }, (_, at) => pageOf(ids, at)) };
  });
  signal.addEventListener('abort', () => {
    stop();
    ended.abort();
  });
  return { list: listOf(found), more };
}

/** The rows of all pages. They are `known` when every page was read. */
function listOf(found: ReadonlySignal<Found | undefined>): GrowingList['list'] {
  return computed(() => {
    const { ids = [], pages = [] } = found.value ?? {};
    const rows = pages.flatMap(page => page.value ?? []);
    const known = pages.length > 0 && pages.every(page => page.value !== undefined);
    return {
      rows,
      known,
      more: known && ids.length > pages.length * ROWS_PER_PAGE,
      // A forgotten article may still have a title, but it has no row.
      total: ids.length - (Math.min(ids.length, pages.length * ROWS_PER_PAGE) - rows.length),
    };
  });
}

async function rowsById(
  source: LiveSource,
  ids: readonly ArticleId[],
  query: string,
): Promise<Row[]> {
  const marks = await source.db.marks.bulkGet([...ids]);
  const known = marks.filter((one): one is Marks => one !== undefined && !isBlank(one));
  const rows = await rowsOf(
    source,
    known,
    one => timeIn(orders.history, one) || (one.bookmark?.at ?? 0),
  );
  return rows.map(row => {
    const [title = [], author = []] = foundWords([row.title ?? '', row.author ?? ''], query);
    return { ...row, found: { title, author } };
  });
}

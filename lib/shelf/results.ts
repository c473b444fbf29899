import {
  computed,
  signal as createSignal,
  effect,
  type ReadonlySignal,
} from '@preact/signals-core';
import type { ArticleId } from '../habr/facts';
import type { Marks } from '../library/model';
import type { Row, Titles } from '../library/shown';
import { isBlank } from '../library/state';
import { find } from './haystack';
import type { Growing } from './pages';
import { rowsOf, type Shelf } from './rows';
import { type Watched, watch } from './watch';

/** Rows of results at first, and with every asking for more: some more than a screen. */
const SIZE = 24;
/** More results than this nobody reads: the query wants another word. */
const MOST = 1_000;

type Found = { ids: readonly ArticleId[]; pages: readonly Watched<readonly Row[]>[] };

/** What one query finds, live: found anew when titles come, shown anew when their marks change. */
export function createResults(
  shelf: Shelf,
  titles: ReadonlySignal<readonly Titles[] | undefined>,
  query: string,
  signal: AbortSignal,
): Growing {
  const found = createSignal<Found | undefined>(undefined);
  let ended = new AbortController();
  const more = () => {
    const { ids = [], pages = [] } = found.peek() ?? {};
    const next = ids.slice(pages.length * SIZE, (pages.length + 1) * SIZE);
    const page = watch(() => rowsByNumber(shelf, next), shelf.failed, ended.signal);
    found.value = { ids, pages: [...pages, page] };
  };
  const stop = effect(() => {
    if (!titles.value) return;
    ended.abort();
    ended = new AbortController();
    found.value = { ids: foundIn(titles.value, query), pages: [] };
    more();
  });
  signal.addEventListener('abort', () => {
    stop();
    ended.abort();
  });
  return { list: listOf(found), more };
}

/** The rows of all pages that were read up to the first that was not. */
function listOf(found: ReadonlySignal<Found | undefined>): Growing['list'] {
  return computed(() => {
    const { ids = [], pages = [] } = found.value ?? {};
    const read = pages.flatMap(page => (page.value ? [page.value] : []));
    const rows = read.flat();
    return {
      rows,
      known: pages[0]?.value !== undefined,
      more: pages.at(-1)?.value !== undefined && ids.length > pages.length * SIZE,
      // What was forgotten meanwhile still has a title, and no row.
      total: ids.length - (Math.min(ids.length, read.length * SIZE) - rows.length),
    };
  });
}

const foundIn = (piles: readonly Titles[], query: string): ArticleId[] =>
  piles.flatMap(hay => find(hay, query, MOST)).slice(0, MOST);

async function rowsByNumber(shelf: Shelf, ids: readonly ArticleId[]): Promise<Row[]> {
  const marks = await shelf.db.marks.bulkGet([...ids]);
  const known = marks.filter((one): one is Marks => one !== undefined && !isBlank(one));
  return rowsOf(shelf, known, one => one.reading?.last ?? one.bookmark?.at ?? 0);
}

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
import { watch } from './watch';

/** Rows of results at first, and with every asking for more. */
const SIZE = 50;
/** More results than this nobody reads: the query wants another word. */
const MOST = 1_000;

/** What one query finds, live: found anew when titles come, shown anew when their marks change. */
export function createResults(
  shelf: Shelf,
  titles: ReadonlySignal<readonly Titles[] | undefined>,
  query: string,
  signal: AbortSignal,
): Growing {
  const ids = computed(() => titles.value && foundIn(titles.value, query));
  const size = createSignal(SIZE);
  const rows = createSignal<readonly Row[] | undefined>(undefined);
  const stop = effect(() => {
    const shown = ids.value?.slice(0, size.value);
    if (!shown) return;
    const ended = new AbortController();
    const live = watch(() => rowsByNumber(shelf, shown), shelf.failed, ended.signal);
    const stopCopying = effect(() => {
      rows.value = live.value ?? rows.peek();
    });
    return () => {
      stopCopying();
      ended.abort();
    };
  });
  signal.addEventListener('abort', stop);
  return {
    list: computed(() => ({
      rows: rows.value ?? [],
      known: rows.value !== undefined,
      more: (ids.value?.length ?? 0) > size.value,
    })),
    more() {
      size.value += SIZE;
    },
  };
}

const foundIn = (piles: readonly Titles[], query: string): ArticleId[] =>
  piles.flatMap(hay => find(hay, query, MOST)).slice(0, MOST);

async function rowsByNumber(shelf: Shelf, ids: ArticleId[]): Promise<Row[]> {
  const marks = await shelf.db.marks.bulkGet(ids);
  const known = marks.filter((one): one is Marks => one !== undefined && !isBlank(one));
  return rowsOf(shelf, known, one => one.reading?.last ?? one.bookmark?.at ?? 0);
}

import type { ReadonlySignal } from '@preact/signals-core';
import type { List, Tab } from './popup-state';

/** The list that the reader looks at: a search if there is a query, else a tab. It is replaced, never changed. */
export type ListQuery = { tab: Tab; query: string };

/**
 * Keeps the previous list until the wanted one is there, so that nothing flashes; the previous one is then
 * marked as not `known`.
 *
 * @param first The list that is shown at the start.
 * @param isAway True when the wanted list cannot be read: then nothing is shown, rather than the previous list
 *   under the new heading.
 */
export function createSteadyList(
  first: List,
  wanted: ReadonlySignal<ListQuery>,
  isAway: ReadonlySignal<boolean>,
) {
  let last = { of: wanted.peek(), list: first };
  return (now: { of: ListQuery; list: List } | undefined): List => {
    if (now?.list.known && now.of === wanted.value) last = now;
    if (alike(last.of, wanted.value)) return last.list;
    return { ...(isAway.value ? noRows : last.list), more: false, known: false };
  };
}

const noRows = { rows: [] };
const alike = (a: ListQuery, b: ListQuery): boolean => a.tab === b.tab && a.query === b.query;

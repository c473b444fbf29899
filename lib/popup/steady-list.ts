import type { ReadonlySignal } from '@preact/signals-core';
import type { List, Tab } from './popup-state';

/** Which list the reader looks at: a search if there is a query, else the tab. Replaced, never changed. */
export type ListQuery = { tab: Tab; query: string };

/**
 * Keeps the previous list until the wanted one is there, so that nothing flashes; the previous one is then
 * marked as not `known`.
 *
 * @param first The list that is shown at the start.
 * @param away True when the wanted list cannot be read: then nothing is shown, rather than the previous list
 *   under the new heading.
 */
export function createSteadyList(
  first: List,
  asked: ReadonlySignal<ListQuery>,
  away: ReadonlySignal<boolean>,
) {
  let last = { of: asked.peek(), list: first };
  return (now: { of: ListQuery; list: List } | undefined): List => {
    if (now?.list.known && now.of === asked.value) last = now;
    if (alike(last.of, asked.value)) return last.list;
    return { ...(away.value ? nothing : last.list), more: false, known: false };
  };
}

const nothing = { rows: [] };
const alike = (a: ListQuery, b: ListQuery): boolean => a.tab === b.tab && a.query === b.query;

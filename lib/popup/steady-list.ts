import type { ReadonlySignal } from '@preact/signals-core';
import type { List, Tab } from './popup-state';

/** What the reader looks at; a query goes before the tab. A new object whenever it changes. */
export type Asked = { tab: Tab; query: string };

/**
 * Until what was asked for is there, what was there before stays, so nothing flashes in between;
 * but it is not taken for what was asked for.
 *
 * @param first What is known from the start of what is asked first.
 * @param away Whether what was asked for cannot be read: nothing else may stand under its name for good.
 */
export function createSteady(
  first: List,
  asked: ReadonlySignal<Asked>,
  away: ReadonlySignal<boolean>,
) {
  let last = { of: asked.peek(), list: first };
  return (now: { of: Asked; list: List } | undefined): List => {
    if (now?.list.known && now.of === asked.value) last = now;
    if (alike(last.of, asked.value)) return last.list;
    return { ...(away.value ? nothing : last.list), more: false, known: false };
  };
}

const nothing = { rows: [] };
const alike = (a: Asked, b: Asked): boolean => a.tab === b.tab && a.query === b.query;

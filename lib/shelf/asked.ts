import type { ReadonlySignal } from '@preact/signals-core';
import type { List, Tab } from '../../components/popup/state';

/** What the reader looks at; a query goes before the tab. A new object whenever it changes. */
export type Asked = { tab: Tab; query: string };

/**
 * Until what was asked for is there, what was there before stays, so nothing flashes in between;
 * but it is not taken for what was asked for.
 *
 * @param first What is known from the start of what is asked first.
 */
export function createSteady(first: List, asked: ReadonlySignal<Asked>) {
  let last = { of: asked.peek(), list: first };
  return (now: { of: Asked; list: List } | undefined): List => {
    if (now?.list.known && now.of === asked.value) last = now;
    return last.of === asked.value ? last.list : { ...last.list, more: false, known: false };
  };
}

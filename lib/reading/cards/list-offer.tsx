import { signal as value } from '@preact/signals-core';
import type { ComponentChildren } from 'preact';
import { Offer } from '../../../components/site-page/Offer';
import type { Page } from '../../habr/urls';
import type { View } from '../../library/model';
import type { SessionServices } from '../page/session-services';
import type { Card } from './card';

/** What can be done with all cards of a page at once, and which of them it would change. */
const offers = {
  bookmark: { name: 'addPage', changes: (view?: View) => view?.bookmarked === false },
  read: { name: 'markOlder', changes: (view?: View) => view?.state === 'unread' },
} as const;

/**
 * What a page offers once, in the line of its first card: on the reader's own bookmarks of the site, to
 * bookmark them here, too; on the first visit of a list, to call all that is there read. It is over
 * when it is taken or closed; a list then has been visited once and for all.
 *
 * @returns The view for a card: nothing for all but the first.
 */
export function createOffer(
  page: Page,
  cards: () => Iterable<Card>,
  { words, states, library, acts }: SessionServices,
): (card: Card) => ComponentChildren {
  const over = value(false);
  const close = () => {
    over.value = true;
    if (page.kind === 'list' && page.list)
      library.see({ list: page.list, teasers: [], isKnown: true });
  };
  return card => {
    const [first] = cards();
    const kind = page.kind === 'list' && page.bookmarks ? 'bookmark' : 'read';
    if (first !== card || over.value || (kind === 'read' && !states.isFirstVisit())) return null;
    const { name, changes } = offers[kind];
    const isMeant = ({ teaser, element }: Card) =>
      element.isConnected && changes(states.view(teaser.id));
    const take = async (button: HTMLElement) => {
      const meant = [...cards()].filter(isMeant).map(({ teaser }) => teaser);
      // The button goes; the focus stays beside it.
      const next = button.closest('.strip')?.querySelector<HTMLElement>('[aria-pressed]') ?? button;
      next.focus({ preventScroll: true });
      over.value = true;
      if (await acts[kind](meant, true, next)) close();
      else over.value = false;
    };
    return [...cards()].some(isMeant) ? (
      <Offer words={words} name={words.t(name)} onTake={take} onClose={close} />
    ) : null;
  };
}

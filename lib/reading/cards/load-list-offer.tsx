import { signal as value } from '@preact/signals-core';
import type { ComponentChildren } from 'preact';
import { Offer } from '../../../components/site-page/Offer';
import type { Page } from '../../habr/urls';
import type { ListOfferModule, SessionServices } from '../page/session-services';
import type { Card } from './card';

/**
 * What a page offers once, in the line of its first card. What draws it is injected when there is a reason.
 *
 * @returns The view for a card: nothing for all but the first.
 */
export function loadListOffer(
  page: Page,
  cards: () => Iterable<Card>,
  services: SessionServices,
): (card: Card) => ComponentChildren {
  const { world, library, states } = services;
  const over = value(false);
  const module = value<ListOfferModule | undefined>(world.listOffer);
  let isAsked = false;
  const load = async () => {
    isAsked = true;
    await library.load({ file: 'list-offer' });
    module.value = world.listOffer;
  };
  return card => {
    const [first] = cards();
    const isBookmarks = page.kind === 'list' && page.bookmarks;
    if (first !== card || over.value || !(isBookmarks || states.isFirstVisit())) return null;
    if (!module.value && !isAsked) load();
    const act = module.value?.offerFor({ page, cards, services, over });
    return act && <Offer words={services.words} {...act} />;
  };
}

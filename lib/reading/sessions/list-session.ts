import { whenNear } from '../../dom/when-near';
import type { ArticleId } from '../../habr/facts';
import type { Page } from '../../habr/urls';
import { ARTICLE_HOST_NAME } from '../article/article-in-card';
import { createExpansion } from '../article/expansion';
import type { Card } from '../cards/card';
import { createStrips } from '../cards/card-strip';
import { loadListOffer } from '../cards/load-list-offer';
import { loadPosts } from '../cards/load-posts';
import { watchCards } from '../cards/watch-cards';
import type { WishedFeatures } from '../optional/wished-features';
import { keepFresh } from '../page/keep-up-to-date';
import { isUnderstood } from '../page/leave-if-not-understood';
import { isLeft } from '../page/one-extension-per-host';
import { createSeeing } from '../page/report-teasers';
import { createSessionServices, type DocumentServices } from '../page/session-services';
import { listenToReader } from './clicks-and-escape';

type Deps = {
  services: DocumentServices;
  features: Pick<WishedFeatures, 'join' | 'found' | 'hasBegun'>;
};

/**
 * Our life on a page with cards: from their being there until the reader goes elsewhere. A page that is
 * not understood is left alone.
 */
export function startListSession(page: Page, deps: Deps, signal: AbortSignal): void {
  if (isUnderstood(page, deps.services, signal)) readPage(page, deps, signal);
}

function readPage(
  page: Page,
  { services: documentServices, features }: Deps,
  signal: AbortSignal,
): void {
  const list = page.kind === 'list' ? page.list : undefined;
  const services = createSessionServices(documentServices, list, signal);
  const { window, document, states } = services;
  // An article that stood open while the extension was updated stays there to be read. In a later session such a
  // host is our own, of the page before: the site has not removed it yet.
  if (!features.hasBegun && isLeft(document, ARTICLE_HOST_NAME))
    services.notices.failed('orphaned');
  const expansion = createExpansion(services, signal);
  const offer = loadListOffer(page, () => cards.all(), services);
  const mount = createStrips(services, { expansion, offer }, signal);
  const see = createSeeing(services, list, signal);
  const follow = loadPosts(services, signal);
  const come = (cards: Card[]) => {
    mount(cards);
    features.found(cards);
  };
  const near = whenNear(window, elements => come(elements.flatMap(cardAt)), signal);
  const found = (cards: Card[]) => {
    states.ask(cards.map(idOf));
    see(cards.map(card => card.teaser));
    follow(cards);
    for (const card of cards) near(card.element);
    features.found(cards);
  };
  const cards = watchCards(window, found, signal);
  const cardAt = (element: Element): Card[] => {
    const card = cards.at(element);
    return card ? [card] : [];
  };
  listenToReader(window, { cards, expansion }, signal);
  keepFresh(services, () => [...cards.all()].map(idOf), signal);
  features.join({ ...services, cards, mount, signal });
}

const idOf = (card: Card): ArticleId => card.teaser.id;

import { whenNear } from '../dom/near';
import type { ArticleId } from '../habr/facts';
import { examine } from '../habr/health';
import { takeBackRoom } from '../habr/room';
import type { Page } from '../habr/urls';
import { createActs } from './acts';
import type { Card } from './card';
import { watchCards } from './cards';
import { createExpansion } from './expansion';
import { listenToReader } from './listening';
import { followPosts } from './posts';
import { createSeeing } from './seeing';
import { createStates } from './states';
import { createStrips } from './strip';
import type { Fixtures } from './tools';

/**
 * Our life on one page of the site: from its cards being there until the reader goes elsewhere. A
 * page that is not understood is left alone, and the popup can say so.
 */
export function startSession(page: Page, fixtures: Fixtures, signal: AbortSignal): void {
  const { document, library } = fixtures;
  const { understood, counts } = examine(document, page);
  if (understood) {
    readPage(page, fixtures, signal);
  } else {
    takeBackRoom(document, signal);
    library.health({ url: document.URL, counts });
  }
}

function readPage(page: Page, fixtures: Fixtures, signal: AbortSignal): void {
  const { window, library, notices, onChanged } = fixtures;
  notices.stand();
  const list = page.kind === 'list' ? page.list : undefined;
  const states = createStates(library, list, notices.failed, signal);
  const tools = { ...fixtures, states };
  const acts = createActs(tools);
  const expansion = createExpansion(tools, acts, signal);
  const mount = createStrips(tools, { acts, expansion }, signal);
  const see = createSeeing(tools, list, signal);
  const follow = followPosts(tools, acts, signal);
  const near = whenNear(window, elements => mount(elements.flatMap(cardAt)), signal);
  const found = (cards: Card[]) => {
    states.ask(cards.map(idOf));
    see(cards.map(card => card.teaser));
    follow(cards);
    for (const card of cards) near(card.element);
  };
  const cards = watchCards(window, found, signal);
  const cardAt = (element: Element): Card[] => {
    const card = cards.at(element);
    return card ? [card] : [];
  };
  const woken = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    states.askAgain([...cards.all()].map(idOf));
    // A page that was put by heard of no new choice: it comes along.
    library.load({ file: 'list' });
  };
  listenToReader(window, { cards, expansion }, signal);
  onChanged(states.askAgain, signal);
  window.addEventListener('pageshow', woken, { signal });
}

const idOf = (card: Card): ArticleId => card.teaser.id;

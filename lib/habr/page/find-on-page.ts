import { CARD_SELECTOR } from '../card/read-card';
import { findAll } from '../find-by-selectors';

export { type CardParts, partsOf, readMoreAt } from '../card/card-parts';
export { type ArticlePage, articlePage, readBody } from './article-page';
export { stickyTop, themeLinks, themeOf } from './page-surroundings';

/**
 * Everything that may be a card, in document order; `readTeaser` says what is one. One query and
 * nothing else, cheap enough to be asked once per frame.
 */
export const findCards = (root: ParentNode): Element[] => [...root.querySelectorAll(CARD_SELECTOR)];

/** The containers whose children cards are: what to observe for cards that come and go. */
export const listsOf = (document: Document): Element[] => [
  ...new Set([...findAll(document, 'list'), ...findCards(document).flatMap(parentOf)]),
];

const parentOf = (card: Element): Element[] => (card.parentElement ? [card.parentElement] : []);

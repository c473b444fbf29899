import { CARD } from './card';
import { findAll } from './find';

export { type ArticlePage, articlePage, readBody } from './article-page';
export { type Parts, partsOf, readMoreAt } from './parts';
export { stickyTop, themeLinks, themeOf } from './surroundings';

/**
 * Everything that may be a card, in document order; `readTeaser` says what is one. One query and
 * nothing else, cheap enough to be asked once per frame.
 */
export const findCards = (root: ParentNode): Element[] => [...root.querySelectorAll(CARD)];

/** The containers whose children cards are: what to observe for cards that come and go. */
export const listsOf = (document: Document): Element[] => [
  ...new Set([...findAll(document, 'list'), ...findCards(document).flatMap(parentOf)]),
];

const parentOf = (card: Element): Element[] => (card.parentElement ? [card.parentElement] : []);

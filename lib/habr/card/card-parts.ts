import { present } from '../../present';
import { find } from '../find-by-selectors';
import { CARD_SELECTOR, ownLinks } from './read-card';

/**
 * The places of a card. What today's selectors do not find is absent. All that is added to a card
 * becomes the last child of one of these or of the card: the site's rendering then at worst drops it.
 */
export type CardParts = {
  /** The row of votes, bookmark and comments; its right end is free. */
  foot?: Element;
  /** The author's line; its right end is free. Absent where the site has put buttons there. */
  meta?: Element;
  /** Holds all but the foot, in posts all: the opened article stands at its end. */
  snippet?: Element;
  /** «Читать далее», whatever the author calls it. Posts have none. */
  readMore?: HTMLAnchorElement;
  /** The heading, or in its absence the title's link. Posts have none. */
  title?: Element;
};

/** Looked up anew at each call: the site may draw a card anew at any moment. */
export function partsOf(card: Element): CardParts {
  const own = ownLinks(card);
  const title = own?.title && (own.title.closest('h1, h2, h3') ?? own.title);
  const snippet = find(card, 'snippet') ?? snippetAround(card, title);
  return present({
    foot: find(card, 'foot'),
    meta: find(card, 'controls')?.firstElementChild ? undefined : find(card, 'meta'),
    snippet,
    readMore: own?.readMore,
    title,
  });
}

/** The read-more link that an event hit, and its card; `undefined` for everything else. */
export function readMoreAt(
  target: EventTarget | null,
): { card: Element; link: HTMLAnchorElement } | undefined {
  const link = target instanceof Element ? target.closest('a') : null;
  const card = link?.closest(CARD_SELECTOR);
  return link && card && ownLinks(card)?.readMore === link ? { card, link } : undefined;
}

const snippetAround = (card: Element, title: Element | undefined): Element | undefined =>
  title?.parentElement && title.parentElement !== card ? title.parentElement : undefined;

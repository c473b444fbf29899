import { find, findAll } from './find';
import { type ArticleAddress, addressIn, articleId, articleOf } from './urls';

/**
 * What may be a card. The class has held since 2021; the tag with the article's number would find
 * cards even if every class were renamed. Comments and the article on its own page have neither.
 */
export const CARD = '.tm-articles-list__item, article[id]';

/** A link of a card to its own article. */
export type OwnLink = { link: HTMLAnchorElement; address: ArticleAddress };

/**
 * The card's own article: by the title's link or, in posts, which have none, by the date's.
 * `undefined` for ads and everything else that is not a card.
 */
export function ownLink(card: Element): OwnLink | undefined {
  const numbered = articleId(card.getAttribute('id'));
  const candidates = [...findAll(card, 'titleLink'), ...card.querySelectorAll('a[href]')];
  for (const link of candidates) {
    const url = addressIn(link);
    const address = url && !url.hash ? articleOf(url) : undefined;
    const own = numbered ? address?.id === numbered : isHeadOf(card, link);
    if (address && own) return { link: link as HTMLAnchorElement, address };
  }
  return undefined;
}

/** Without a number on the card only the title's or the date's link can be trusted: a teaser links anywhere. */
const isHeadOf = (card: Element, link: Element): boolean =>
  find(card, 'titleLink') === link || link.querySelector('time') !== null;

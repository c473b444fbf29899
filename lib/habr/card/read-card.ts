import { present } from '../../present';
import type { ArticleId } from '../facts';
import { find, findAll, textOf } from '../find-by-selectors';
import { type ArticleAddress, addressIn, articleId, articleOf } from '../urls';

/**
 * What may be a card; its own links say whether it is one. The class has held since 2021; the tag
 * with the article's number finds cards even where every class has another name.
 */
export const CARD_SELECTOR =
  'article.tm-articles-list__item, div.tm-articles-list__item, article[id]';

/** A card's links to its own article. */
export type OwnLinks = {
  address: ArticleAddress;
  /** The title's; posts have none. */
  title?: HTMLAnchorElement;
  /** «Читать далее», whatever the author calls it; posts have none. */
  readMore?: HTMLAnchorElement;
};

/** `undefined` for ads and everything else that does not link to the article it stands for. */
export function ownLinks(card: Element): OwnLinks | undefined {
  const id = idOf(card);
  const links = id ? linksTo(card, id) : [];
  const [first] = links;
  if (!id || !first) return undefined;
  const named = links.filter(({ link }) => !isDate(link) && textOf(link) !== '');
  const headings = findAll(card, 'titleLink');
  // One link alone that is no heading could be «Читать далее» as well as the title.
  const title =
    named.find(({ link }) => headings.includes(link)) ?? (named.length > 1 ? named[0] : undefined);
  return present({
    address: (title ?? first).address,
    title: title?.link,
    readMore: title && named.findLast(one => one !== title)?.link,
  });
}

/** The number on the card, else that of its heading or date: an author's text links anywhere. */
const idOf = (card: Element) =>
  articleId(card.getAttribute('id')) ??
  [find(card, 'titleLink'), find(card, 'dateLink')].map(addressOf).find(Boolean)?.id;

/** A link with a hash leads to a place in the article, most often to its comments. */
function addressOf(link: Element | undefined): ArticleAddress | undefined {
  const url = link && addressIn(link);
  return url && !url.hash ? articleOf(url) : undefined;
}

/** Links to the article itself, in document order, without those that its author wrote. */
function linksTo(card: Element, id: ArticleId) {
  const written = findAll(card, 'formatted');
  return [...card.querySelectorAll<HTMLAnchorElement>('a[href]')].flatMap(link => {
    if (!link.getAttribute('href')?.includes(id)) return [];
    const address = addressOf(link);
    const own = address?.id === id && !written.some(text => text.contains(link));
    return own ? [{ link, address }] : [];
  });
}

const isDate = (link: Element): boolean => link.querySelector('time') !== null;

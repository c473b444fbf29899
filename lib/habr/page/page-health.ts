import { readTeaser } from '../card/read-teaser';
import { find, findAll } from '../find-by-selectors';
import { selectors } from '../selectors';
import { addressIn, articleOf, type Page } from '../urls';
import { readBody } from './article-page';
import { findCards } from './find-on-page';

/** What a look at the page gave. */
export type Health = {
  understood: boolean;
  /**
   * For the report that the reader may copy, so no content: found elements per selector, and the
   * site's `release` (2.295.0 → 295). Empty while all is well.
   */
  counts: Record<string, number>;
};

/**
 * Whether the page is what its address promises. A list that must have cards and has none, or of
 * whose cards fewer than half can be read, is not understood: then nothing may be done to it.
 *
 * @param page What the address says that it is (`pageOf`).
 */
export function examine(document: Document, page: Page): Health {
  const understood = isUnderstood(document, page);
  return { understood, counts: understood ? {} : countsOf(document) };
}

function isUnderstood(document: Document, page: Page): boolean {
  if (page.kind === 'other') return true;
  const saysWhy = find(document, 'emptyList') !== undefined;
  if (page.kind === 'article')
    return saysWhy || !page.mustHaveText || readBody(document) !== undefined;
  const cards = findCards(document).slice(0, CARDS_JUDGED_MAX);
  if (cards.length > 0) return cards.filter(isReadable).length * 2 >= cards.length;
  if (namesArticles(document)) return false;
  return !page.mustHaveCards || saysWhy;
}

/** So many cards are enough to judge a page by: two pages of the site. */
const CARDS_JUDGED_MAX = 40;

const isReadable = (card: Element): boolean => readTeaser(card) !== undefined;

/** Headings that link to articles, where no card was found: these are cards that we do not see. */
const namesArticles = (document: Document): boolean =>
  findAll(document, 'titleLink').some(link => {
    const url = addressIn(link);
    return url && articleOf(url) !== undefined;
  });

/** What the report says of a page: found elements per selector. */
export function countsOf(document: Document): Record<string, number> {
  const cards = findCards(document);
  const ways = Object.values(selectors).flat();
  return {
    release: releaseOf(document),
    cards: cards.length,
    readable: cards.filter(isReadable).length,
    ...Object.fromEntries(ways.map(css => [css, document.querySelectorAll(css).length])),
  };
}

const releaseOf = (document: Document): number =>
  Number(find(document, 'version')?.getAttribute('content')?.split('.')[1] ?? 0) || 0;

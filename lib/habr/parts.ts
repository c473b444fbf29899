import { CARD, ownLink } from './card';
import { find, findAll } from './find';
import { present } from './present';
import { addressIn } from './urls';

/** The places of a card. Whatever the layout does not show by today's selectors is absent. */
export type Parts = {
  /** The row of votes, bookmark and comments; the strip stands at its right end. */
  foot?: Element;
  /** The author's line; the marker stands at its right end. */
  meta?: Element;
  /** Holds all but the foot; the opened article becomes its last child. */
  snippet?: Element;
  /** What to fold away while the article is open. */
  teaserParts: Element[];
  /** «Читать далее», whatever the author calls it. Posts have none. */
  readMore?: HTMLAnchorElement;
  /** The heading, or in its absence the title's link. */
  title?: Element;
};

export function partsOf(card: Element): Parts {
  const own = ownLink(card)?.link;
  const readMore = own && readMoreOf(card, own);
  const title = own && !isDate(own) ? (own.closest('h1, h2, h3') ?? own) : undefined;
  const snippet = find(card, 'snippet') ?? snippetAround(card, title);
  return present({
    foot: find(card, 'foot'),
    meta: find(card, 'meta'),
    snippet,
    teaserParts: snippet ? teaserIn(snippet, readMore) : [],
    readMore,
    title,
  });
}

/** The read-more link that an event hit, and its card; `undefined` for everything else. */
export function readMoreAt(
  target: EventTarget | null,
): { card: Element; link: HTMLAnchorElement } | undefined {
  const link = target instanceof Element ? target.closest('a') : null;
  const card = link?.closest(CARD);
  const own = card && ownLink(card)?.link;
  return link && card && own && readMoreOf(card, own) === link ? { card, link } : undefined;
}

/** The last link to the article itself that is neither its title nor its date, nor the author's own words. */
function readMoreOf(card: Element, own: HTMLAnchorElement): HTMLAnchorElement | undefined {
  const path = addressIn(own)?.pathname;
  const written = findAll(card, 'formatted');
  return [...card.querySelectorAll<HTMLAnchorElement>('a[href]')].findLast(link => {
    const url = addressIn(link);
    const same = url?.pathname === path && !url?.hash && link !== own && !isDate(link);
    return same && !written.some(text => text.contains(link));
  });
}

const isDate = (link: Element): boolean => link.querySelector('time') !== null;

const snippetAround = (card: Element, title: Element | undefined): Element | undefined =>
  title?.parentElement && title.parentElement !== card ? title.parentElement : undefined;

/** The lead and, where it stands outside (2026-09), the read-more link. */
function teaserIn(snippet: Element, readMore: Element | undefined): Element[] {
  const lead = find(snippet, 'lead');
  const inLead = lead && readMore && lead.contains(readMore);
  return [lead, inLead ? undefined : readMore].filter(part => part !== undefined);
}

import { articlePage } from './article-page';
import { findAll } from './find';
import { findCards } from './page';
import { type MarkName, selectors } from './selectors';
import { readTeaser } from './teaser';
import { pageOf } from './urls';

/** What a look at the page gave. The counts are what the reader may copy into a report: no content. */
export type Health = { understood: boolean; counts: Record<string, number> };

/**
 * Whether the page is what its address promises. A list that must have cards and has none, or can
 * read fewer than half of them, is not understood: then nothing may be done to it.
 */
export function examine(document: Document, url: URL): Health {
  const cards = findCards(document);
  const readable = cards.filter(card => readTeaser(card) !== undefined).length;
  const counts: Record<string, number> = { cards: cards.length, readable };
  for (const name of Object.keys(selectors) as MarkName[])
    counts[name] = findAll(document, name).length;
  return { understood: isUnderstood(document, url, cards.length, readable), counts };
}

function isUnderstood(document: Document, url: URL, cards: number, readable: number): boolean {
  const page = pageOf(url);
  if (page.kind === 'article') return articlePage(document, url)?.body !== undefined;
  if (cards > 0) return readable * 2 >= cards;
  if (page.kind === 'other' || !page.mustHaveCards) return true;
  return findAll(document, 'emptyList').length > 0;
}

import { present } from '../../present';
import { readCounts, readFacts } from '../card/card-fields';
import { beginningOf } from '../card/read-teaser';
import type { Teaser } from '../facts';
import { find, textOf } from '../find-by-selectors';
import { addressIn, articleOf } from '../urls';

/** An article's own page. */
export type ArticlePage = {
  teaser: Teaser;
  /** Holds author's line and title; the strip becomes its last child. */
  head?: Element;
  /** The author's HTML. */
  body?: HTMLElement;
};

/**
 * Reads an article's own page. Absent where address or title say otherwise, and while the page before
 * still stands under the new address.
 *
 * @param url The page's address.
 */
export function articlePage(
  document: Document,
  url: URL = new URL(document.URL),
): ArticlePage | undefined {
  const address = articleOf(url);
  const root = find(document, 'pageArticle');
  const icons = find(document, 'pageIcons');
  if (!address || !root || isOfAnother(icons, address.id)) return undefined;
  const title = find(root, 'pageTitle');
  const body = bodyIn(root);
  const text = textOf(title) || (address.kind === 'post' && beginningOf(body));
  if (!text) return undefined;
  const facts = { ...readFacts(root), ...(icons && readCounts(icons)) };
  return present({
    teaser: present({ ...address, title: text, lang: langOf(title), ...facts }),
    head: find(root, 'pageHead'),
    body,
  });
}

/** The raw HTML of the text on an article's own page, as the API would give it. */
export function readBody(document: Document): { html: string; editor: 1 | 2 } | undefined {
  const body = bodyIn(document);
  return body && { html: body.innerHTML, editor: body.className.includes('version-1') ? 1 : 2 };
}

const bodyIn = (root: ParentNode): HTMLElement | undefined =>
  find(root, 'pageBody') as HTMLElement | undefined;

/** The way to the comments has the article's own number in it. */
function isOfAnother(icons: Element | undefined, id: string): boolean {
  const link = icons && find(icons, 'comments')?.closest('a');
  const [, shown = id] =
    /\/(\d+)\/comments\//.exec((link && addressIn(link)?.pathname) ?? '') ?? [];
  return shown !== id;
}

function langOf(title: Element | undefined): Teaser['lang'] {
  const lang = title?.getAttribute('lang');
  return lang === 'ru' || lang === 'en' ? lang : undefined;
}

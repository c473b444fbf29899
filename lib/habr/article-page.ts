import type { Teaser } from './facts';
import { readCounts, readFacts } from './fields';
import { find, textOf } from './find';
import { present } from './present';
import { articleOf } from './urls';

/** An article's own page. */
export type ArticlePage = {
  /** Holds head and text, but neither comments nor lists of others. */
  root: Element;
  teaser: Teaser;
  title: Element;
  /** The author's line, whose right end takes the marker. */
  meta?: Element;
  /** The author's HTML. */
  body?: HTMLElement;
  editor: 1 | 2;
};

/** Reads an article's own page; `url` is the page's address. Absent where address or title say otherwise. */
export function articlePage(
  document: Document,
  url: URL = new URL(document.URL),
): ArticlePage | undefined {
  const address = articleOf(url);
  const root = find(document, 'pageArticle');
  const title = root && find(root, 'pageTitle');
  const text = textOf(title);
  if (!address || !root || !title || !text) return undefined;
  const body = bodyIn(root);
  const icons = find(document, 'pageIcons');
  const facts = { ...readFacts(root), ...(icons && readCounts(icons)) };
  return present({
    root,
    teaser: present({ ...address, title: text, lang: langOf(title), ...facts }),
    title,
    meta: find(root, 'meta'),
    body,
    editor: body ? editorOf(body) : 2,
  });
}

/** The raw HTML of the text on an article's own page, as the API would give it. */
export function readBody(document: Document): { html: string; editor: 1 | 2 } | undefined {
  const body = bodyIn(document);
  return body && { html: body.innerHTML, editor: editorOf(body) };
}

const bodyIn = (root: ParentNode): HTMLElement | undefined =>
  find(root, 'pageBody') as HTMLElement | undefined;

const editorOf = (body: Element): 1 | 2 => (body.className.includes('version-1') ? 1 : 2);

function langOf(title: Element): Teaser['lang'] {
  const lang = title.getAttribute('lang');
  return lang === 'ru' || lang === 'en' ? lang : undefined;
}

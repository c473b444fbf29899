import { decoded } from './safe-addresses';

/**
 * Replaces elements that the sanitiser would drop together with their text (formulas, drawings, video,
 * audio), and blocks that it would unwrap into the text around them.
 *
 * @param fragment Of an inert document, still hostile. The replacements are sanitised like the rest.
 */
export function standIn(fragment: DocumentFragment): void {
  for (const media of fragment.querySelectorAll('video, audio')) media.replaceWith(linkTo(media));
  for (const foreign of fragment.querySelectorAll(textOnly))
    foreign.replaceWith(shownText(foreign));
  for (const [plain, others] of Object.entries(plainFor))
    for (const element of fragment.querySelectorAll(others))
      element.replaceWith(renamed(element, plain));
}

/** Nothing runs in a body, so what stands for readers without scripts, frames or plug-ins is text of it. */
const textOnly = 'math, svg, noembed, noframes, noscript, selectedcontent, template, title';

/** Elements of today, and what they take the place of. */
const plainFor: Record<string, string> = {
  div:
    'address, article, aside, center, dialog, fieldset, footer, header, hgroup, legend, main, nav, search, ' +
    'section',
  pre: 'listing, plaintext, xmp',
  ul: 'dir, menu',
  abbr: 'acronym',
};

function renamed(element: Element, tag: string): Element {
  const plain = element.ownerDocument.createElement(tag);
  for (const name of ['id', 'class', 'align', 'dir', 'lang', 'style', 'title']) {
    const value = element.getAttribute(name);
    if (value !== null) plain.setAttribute(name, value);
  }
  if (element.localName === 'center') plain.setAttribute('align', 'center');
  plain.append(...element.childNodes);
  return plain;
}

/** Video and audio are not played here; a link with their name leads to the file, if it has an address. */
function linkTo(media: Element): Element {
  const link = media.ownerDocument.createElement('a');
  const source = media.querySelector('source[src]');
  const address = media.getAttribute('src') ?? source?.getAttribute('src') ?? '';
  if (address) link.setAttribute('href', address);
  link.textContent =
    media.getAttribute('title') || media.getAttribute('aria-label') || fileName(address);
  return link;
}

const fileName = (address: string): string =>
  decoded(
    address
      .replace(/[?#].*$/, '')
      .split('/')
      .findLast(Boolean) ?? address,
  );

/** The text that a browser would show. The site's oldest formulas are plain TeX inside `math`. */
function shownText(foreign: Element): string {
  const { content = foreign } = foreign as Partial<HTMLTemplateElement>;
  for (const silent of content.querySelectorAll(unseen)) silent.remove();
  return content.textContent ?? '';
}

const unseen =
  'script, style, template, noscript, title, desc, metadata, annotation, annotation-xml';

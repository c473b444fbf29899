/**
 * Replaces elements that the sanitiser would drop together with their text (formulas, drawings, video,
 * audio), and blocks that it would unwrap into the text around them.
 *
 * @param fragment Of an inert document, still hostile. The replacements are sanitised like the rest.
 */
export function standIn(fragment: DocumentFragment): void {
  for (const media of fragment.querySelectorAll('video, audio')) media.replaceWith(linkTo(media));
  for (const foreign of fragment.querySelectorAll('math, svg'))
    foreign.replaceWith(shownText(foreign));
  for (const [tag, plain] of Object.entries(plainFor))
    for (const element of fragment.querySelectorAll(tag))
      element.replaceWith(renamed(element, plain));
}

const plainFor: Record<string, string> = {
  ...{ address: 'div', article: 'div', aside: 'div', center: 'div', footer: 'div', header: 'div' },
  ...{ hgroup: 'div', main: 'div', nav: 'div', search: 'div', section: 'div', fieldset: 'div' },
  ...{ listing: 'pre', plaintext: 'pre', xmp: 'pre', dir: 'ul', menu: 'ul', acronym: 'abbr' },
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

/** Video and audio are not played here; a link with their name leads to the file. */
function linkTo(media: Element): Element {
  const link = media.ownerDocument.createElement('a');
  const source = media.querySelector('source[src]');
  const address = media.getAttribute('src') ?? source?.getAttribute('src') ?? '';
  link.setAttribute('href', address);
  link.textContent =
    media.getAttribute('title') || media.getAttribute('aria-label') || fileName(address);
  return link;
}

const fileName = (address: string): string =>
  address
    .replace(/[?#].*$/, '')
    .split('/')
    .findLast(Boolean) ?? address;

/** The text that a browser would show. The site's oldest formulas are plain TeX inside `math`. */
function shownText(foreign: Element): string {
  for (const silent of foreign.querySelectorAll(unseen)) silent.remove();
  return foreign.textContent ?? '';
}

const unseen =
  'script, style, template, noscript, title, desc, metadata, annotation, annotation-xml';

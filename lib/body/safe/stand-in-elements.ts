/**
 * Puts plain elements and text in the place of what the sanitiser would drop with all that is in it
 * (formulas, drawings, films, sound), or would leave as bare text where the author had a block.
 *
 * @param fragment Of an inert document, still hostile; what takes a place is judged like all else.
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

/** A film or a sound is not played here: a link leads to it, with the name it has. */
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

/** What a browser that draws it would show as text: the site's old formulas are bare TeX. */
function shownText(foreign: Element): string {
  for (const silent of foreign.querySelectorAll(unseen)) silent.remove();
  return foreign.textContent ?? '';
}

const unseen =
  'script, style, template, noscript, title, desc, metadata, annotation, annotation-xml';

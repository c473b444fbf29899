import { linkedArticle } from '../../habr/urls';
import { decoded } from '../safe/safe-addresses';

type Article = {
  id: string;
  /** Its absolute address. */
  base: string;
};

/**
 * Links to places of the article itself, by whatever address it ever had, lead to the place in this
 * body. Their own address is that of the place on the site, for whoever opens them in a tab.
 *
 * @returns Where each of these links leads, for `followAnchors`.
 */
export function bindAnchors(fragment: DocumentFragment, article: Article): Map<Element, Element> {
  const targets = namedElements(fragment);
  const places = new Map<Element, Element>();
  const page = article.base.replace(/#.*$/, '');
  for (const link of fragment.querySelectorAll('a[href*="#"]')) {
    const href = link.getAttribute('href') ?? '';
    const hash = href.slice(href.indexOf('#') + 1);
    if (!isOwn(href, article)) continue;
    const name = namesMeant(hash).find(one => targets.has(one));
    const start = hash === '' || hash === 'top' ? fragment.firstElementChild : null;
    const target = name === undefined ? start : targets.get(name);
    if (!target && !href.startsWith('#')) continue;
    link.setAttribute('href', `${page}#${hash}`);
    if (!target) continue;
    for (const attribute of ['rel', 'target']) link.removeAttribute(attribute);
    target.id ||= anchorId(article.id, name ?? hash);
    places.set(link, target);
  }
  return places;
}

/**
 * A plain click on such a link scrolls within the page. The page's address stays as it is, because the
 * site's router would take a change for a navigation. The listener captures the click on the document,
 * or the router would hear it first and open the article's own page.
 */
export function followAnchors(places: Map<Element, Element>, signal: AbortSignal): void {
  const click = (event: MouseEvent) => {
    const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (modified || event.button !== 0 || !(event.target instanceof Element)) return;
    const link = event.target.closest('a[href]');
    const target = link && places.get(link);
    if (!(target instanceof HTMLElement)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    goTo(target);
  };
  if (places.size > 0) document.addEventListener('click', click, { capture: true, signal });
}

/** Collects and removes the noted names. As in HTML, the first element of a name counts. */
function namedElements(fragment: DocumentFragment): Map<string, Element> {
  const targets = new Map<string, Element>();
  for (const element of fragment.querySelectorAll('[data-anchor]')) {
    // Some authors wrote names in percent codes; links to them may be written either way.
    for (const name of namesMeant(element.getAttribute('data-anchor') ?? ''))
      if (!targets.has(name)) targets.set(name, element);
    element.removeAttribute('data-anchor');
  }
  return targets;
}

/** Compares article numbers: the rest of an address changed with hosts, languages and companies. */
function isOwn(href: string, { id, base }: Article): boolean {
  if (href.startsWith('#')) return true;
  const url = URL.parse(href, base);
  return Boolean(url && linkedArticle(url)?.id === id && !/\/comments\/?$/.test(url.pathname));
}

/** The name as it is written, and as its percent codes mean it. */
const namesMeant = (name: string): string[] => [name, decoded(name)];

/** White space may not stand in an id; everything else may. */
const anchorId = (article: string, name: string) =>
  `dalee-${article}-${decoded(name).replace(/\s/g, '_')}`;

function goTo(target: HTMLElement): void {
  let box = target.closest('details');
  for (; box; box = box.parentElement?.closest('details') ?? null) box.open = true;
  target.scrollIntoView({ block: 'start' });
  takeFocus(target);
}

/** Moves the focus, so that Tab and screen readers continue from there as after the browser's own jump. */
function takeFocus(target: HTMLElement): void {
  target.focus({ preventScroll: true });
  if (document.activeElement === target) return;
  target.tabIndex = -1;
  target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  target.focus({ preventScroll: true });
}

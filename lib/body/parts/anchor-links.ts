/** Where links inside the article lead: `id`s that no other article on the page has. */
export function bindAnchors(
  fragment: DocumentFragment,
  article: { id: string; base: string },
): void {
  const targets = namedElements(fragment);
  const page = withoutHash(article.base);
  for (const link of fragment.querySelectorAll('a[href]')) {
    const name = nameAimedAt(link.getAttribute('href') ?? '', page);
    if (name === undefined) continue;
    const target = targets.get(name);
    if (target) target.id = anchorId(article.id, name);
    link.setAttribute('href', target ? `#${anchorId(article.id, name)}` : `${page}#${name}`);
  }
}

/**
 * A plain click on such a link scrolls within the page; the address stays, or the site's router
 * would take it for a navigation.
 */
export function followAnchors(body: HTMLElement, signal: AbortSignal): void {
  body.addEventListener('click', event => follow(event, body), { signal });
}

/** Takes the names off the elements: the first of a name counts, as in HTML. */
function namedElements(fragment: DocumentFragment): Map<string, Element> {
  const targets = new Map<string, Element>();
  for (const element of fragment.querySelectorAll('[data-anchor]')) {
    const name = element.getAttribute('data-anchor') ?? '';
    if (!targets.has(name)) targets.set(name, element);
    element.removeAttribute('data-anchor');
  }
  return targets;
}

function nameAimedAt(href: string, page: string): string | undefined {
  const hash = href.startsWith('#')
    ? href
    : href.startsWith(`${page}#`)
      ? href.slice(page.length)
      : '';
  if (hash.length < 2) return undefined;
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

const withoutHash = (address: string) => address.replace(/#.*$/, '');
/** White space may not stand in an id; everything else may. */
const anchorId = (article: string, name: string) => `dalee-${article}-${name.replace(/\s/g, '_')}`;

function follow(event: MouseEvent, body: HTMLElement): void {
  const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (modified || event.button !== 0 || !(event.target instanceof Element)) return;
  const href = event.target.closest('a[href^="#"]')?.getAttribute('href');
  const target = href && body.querySelector<HTMLElement>(`[id="${CSS.escape(href.slice(1))}"]`);
  if (!target) return;
  event.preventDefault();
  for (
    let box = target.closest('details');
    box;
    box = box.parentElement?.closest('details') ?? null
  )
    box.open = true;
  target.scrollIntoView({ block: 'start' });
  takeFocus(target);
}

/** So that Tab and a screen reader go on from there, as after a jump of the browser's own. */
function takeFocus(target: HTMLElement): void {
  target.focus({ preventScroll: true });
  if (document.activeElement === target) return;
  target.tabIndex = -1;
  target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  target.focus({ preventScroll: true });
}

/*
 * Functions that are sent into a page as text: each stands alone and uses nothing around it.
 */

type Rect = { x: number; y: number; width: number; height: number };

/** Scrolls an element into view when its middle is off the screen, and tells its place. */
export function bringIntoView(element: Element): Rect {
  const inside = ({ x, y, width, height }: Rect) =>
    x + width / 2 >= 0 &&
    x + width / 2 <= innerWidth &&
    y + height / 2 >= 0 &&
    y + height / 2 <= innerHeight;
  if (!inside(element.getBoundingClientRect()))
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

export function bringToMiddle(element: Element): void {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
}

export function boxOf(element: Element): Rect {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

/** Whether the page still has it. */
export function isThere(element: Element): boolean {
  return element.isConnected;
}

/** What keeps an element from being clicked in its middle; '' when nothing does. */
export function coveredBy(element: Element): string {
  const { x, y, width, height } = element.getBoundingClientRect();
  if (!element.isConnected) return 'its absence';
  if (element.matches(':disabled')) return 'its being disabled';
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(x + width / 2, y + height / 2);
  if (hit && (hit === element || element.contains(hit) || hit.contains(element))) return '';
  return hit ? `<${hit.localName} class="${hit.getAttribute('class') ?? ''}">` : 'nothing';
}

type Awaiting = { clicked?: boolean };

/**
 * Begins to listen whether a click comes to an element: the page may move it away from under the pointer.
 * By the button's coming up: the click itself may be kept from all who listen.
 */
export function awaitClick(element: Element & Awaiting): void {
  element.clicked = false;
  const note = ({ target }: Event) => {
    const hit = target as Element;
    if (element.contains(hit) || hit.contains(element)) element.clicked = true;
  };
  element.getRootNode().addEventListener('pointerup', note, { capture: true, once: true });
}

/** Whether that click has come; one that took the element away has. */
export function wasClicked(element: Element & Awaiting): boolean {
  return element.clicked !== false || !element.isConnected;
}

/** Whether an element stands in the card or row of the article with that title. */
export function standsBy(element: Element, title: string): boolean {
  for (let at: Element | null = element; at; ) {
    const around: Element | null = at.closest('article, li, [role="listitem"]');
    const titles = [...(around?.querySelectorAll('a, h1, h2, h3') ?? [])];
    if (titles.some(one => one.textContent?.trim() === title)) return true;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}

export function textOf(node: Node): string {
  return node instanceof HTMLElement ? node.innerText : (node.textContent ?? '');
}

/** The visible text of a document or of a closed root, hidden parts left out. */
export function visibleText(root: Document | ShadowRoot): string {
  const parts = root instanceof Document ? [root.body] : [...root.children];
  return parts
    .filter(part => part?.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }))
    .map(part => (part instanceof HTMLElement ? part.innerText : ''))
    .join('\n');
}

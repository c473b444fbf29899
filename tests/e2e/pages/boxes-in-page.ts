/*
 * Functions that are sent into a list's page as text: each stands alone. Where the page holds a frame,
 * they look into it (`openPlainList`).
 */

export type Box = [x: number, y: number, width: number, height: number];
export type CardBoxes = {
  /** Left edge and width in the page; px between it and the card before. */
  place: [x: number, width: number, gap: number];
  height: number;
  /** Everything of the site's that has a box, from the card's own corner; a height of 0 where it holds the foot. */
  parts: Record<string, Box>;
};

/** Where all of every card stands, by the article's number. */
export function boxesOfCards(): Record<string, CardBoxes> {
  const page = document.querySelector('iframe')?.contentDocument ?? document;
  const tenth = (value: number) => Math.round(value * 10) / 10;
  const cards = [...page.querySelectorAll('.tm-articles-list__item')];
  const ours = (one: Element) => one.closest('dalee-card, dalee-article') !== null;
  const boxes = cards.map((card, at): [string, CardBoxes] => {
    const { x, y, width, height } = card.getBoundingClientRect();
    const above = cards[at - 1]?.getBoundingClientRect().bottom ?? y;
    const seen = [...card.querySelectorAll('*')].filter(one => one.getClientRects().length > 0);
    const parts = seen.filter(one => !ours(one));
    const placed = parts.map((one, i): [string, Box] => {
      const box = one.getBoundingClientRect();
      const tall = one.querySelector('.tm-data-icons') ? 0 : box.height;
      const place = [box.x - x, box.y - y, box.width, tall].map(tenth) as Box;
      return [`${i} ${one.localName}.${one.getAttribute('class') ?? ''}`, place];
    });
    const place: CardBoxes['place'] = [tenth(x), tenth(width), tenth(y - above)];
    return [card.id, { place, height: tenth(height), parts: Object.fromEntries(placed) }];
  });
  return Object.fromEntries(boxes);
}

/**
 * What the strip and the marker of one card meet that they should not: the site's links and buttons,
 * each other, and the card's edges. Asked of a closed root; `undefined` where it is no strip's.
 */
export function meetings(root: Document | ShadowRoot): string[] | undefined {
  const strip = root.querySelector('.strip');
  const card = root instanceof ShadowRoot && root.host.parentElement;
  if (!strip || !card) return undefined;
  const marker = root.querySelector('.marker');
  const meet = (a: DOMRect, b: DOMRect) =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const within = (a: DOMRect, b: DOMRect) =>
    a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
  const interactive =
    'a[href], button, input, summary, [role="button"], [tabindex="0"]:not(article)';
  const theirs = [...card.ownerDocument.querySelectorAll(interactive)];
  return [marker, strip].flatMap(one => {
    const box = one?.getBoundingClientRect();
    if (!one || !box) return ['has no marker'];
    const other = (one === strip ? marker : strip)?.getBoundingClientRect();
    const met = theirs.filter(their => [...their.getClientRects()].some(rect => meet(box, rect)));
    return [
      ...met.map(their => `${one.className} meets ${their.localName}.${their.className}`),
      ...(other && meet(box, other) ? [`${one.className} meets its like`] : []),
      ...(within(box, card.getBoundingClientRect()) ? [] : [`${one.className} leaves the card`]),
    ].map(words => `${card.id}: ${words}`);
  });
}

/** Our links and buttons that are smaller than a finger needs. Asked of a closed root. */
export function tooSmall(root: Document | ShadowRoot): string[] {
  const all = root instanceof ShadowRoot ? [...root.querySelectorAll('button, a')] : [];
  return all.flatMap(one => {
    const { width, height } = one.getBoundingClientRect();
    const small = one.checkVisibility() && (width < 44 || height < 44);
    return small ? [`${one.ariaLabel}: ${width} × ${height}`] : [];
  });
}

/** What in the bars of an opened article leaves its bar or lies over its neighbour. Asked of a closed root. */
export function crowded(root: Document | ShadowRoot): string[] {
  const bars = root instanceof ShadowRoot ? [...root.querySelectorAll('.bar')] : [];
  return bars.flatMap(bar => {
    const { left, right } = bar.getBoundingClientRect();
    const boxes = [...bar.children]
      .filter(one => one.checkVisibility())
      .map(one => ({ name: one.ariaLabel ?? one.className, box: one.getBoundingClientRect() }));
    return boxes.flatMap(({ name, box }, at) => {
      const next = boxes[at + 1]?.box.left ?? right;
      // A bar's first button stands out by its own padding, so that its icon meets the text's edge.
      const fits = box.left >= left - 8 && box.right <= next + 0.1;
      return fits ? [] : [`${name}: ${box.left}–${box.right} in ${left}–${next}`];
    });
  });
}

/** Turns the page into a frame of another: content scripts and their styles stay out of frames. */
export function frameOf(url: string): void {
  document.body.replaceChildren(Object.assign(document.createElement('iframe'), { src: url }));
  document.body.style.margin = '0';
}

export function resizeFrame(width: number): void {
  const frame = document.querySelector('iframe');
  frame?.setAttribute('style', `display: block; border: 0; height: 800px; width: ${width}px`);
}

/** Whether the framed list is there, and nothing of ours in it. */
export function isPlain(): boolean {
  const inside = document.querySelector('iframe')?.contentDocument;
  if (inside?.readyState !== 'complete' || !inside.querySelector('article')) return false;
  return !inside.querySelector('dalee-card, dalee-toast');
}

/** Shows one card that has no strip yet; true when all have one. */
export function showNextBare(): boolean {
  const bare = [...document.querySelectorAll('article')].find(
    card => !card.querySelector('dalee-card'),
  );
  bare?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return bare === undefined;
}

/*
 * Functions that are sent into the author's page as text: each stands alone. Those that take a root
 * are asked of the document and of every closed root.
 */

type Rect = { x: number; y: number; width: number; height: number };

/** Brings a part of the strip to the middle of the screen, and tells its place on the card of the article with that title. */
export function partOf(root: Document | ShadowRoot, title: string, part: string): Rect | undefined {
  const card = root instanceof ShadowRoot ? root.host.closest('article') : null;
  const found =
    card?.querySelector('h2 a')?.textContent?.trim() === title && root.querySelector(part);
  if (!found) return undefined;
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = found.getBoundingClientRect();
  return { x, y, width, height };
}

/** The pixels of a part of a picture (PNG, base64) that are not of its ground, `#` and space, line by line. */
export async function inkOf(png: string, { x, y, width, height }: Rect): Promise<string> {
  const picture = new Image();
  picture.src = `data:image/png;base64,${png}`;
  await picture.decode();
  const [wide, high] = [Math.round(width), Math.round(height)];
  const canvas = Object.assign(document.createElement('canvas'), { width: wide, height: high });
  const paper = canvas.getContext('2d');
  paper?.drawImage(picture, -Math.round(x), -Math.round(y));
  const { data = [] } = paper?.getImageData(0, 0, wide, high) ?? {};
  const brightness = (at: number) => (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0);
  const ink = Array.from({ length: wide * high }, (_, at) =>
    Math.abs(brightness(at * 4) - brightness(0)) > 150 ? '#' : ' ',
  );
  return ink.join('').replace(new RegExp(`.{${wide}}`, 'g'), '$&\n');
}

/** How many of our elements move by themselves, be it for a moment. */
export function moving(root: Document | ShadowRoot): number {
  const ours = root instanceof ShadowRoot ? '*' : 'dalee-article *';
  const takesTime = (style: CSSStyleDeclaration) =>
    [...style.transitionDuration.split(','), ...style.animationDuration.split(',')].some(
      time => Number.parseFloat(time) > 0,
    );
  return [...root.querySelectorAll(ours)].filter(one =>
    [undefined, '::before'].some(pseudo => takesTime(getComputedStyle(one, pseudo))),
  ).length;
}

/** What of an opened article would be missing, cut off or lain over on paper. */
export function badOnPaper(root: Document | ShadowRoot): string[] {
  const controls = 'button, a, .bar, .toast';
  if (root instanceof ShadowRoot)
    return [...root.querySelectorAll(controls)].flatMap(one =>
      one.getClientRects().length > 0 ? [`${one.localName}.${one.className} is printed`] : [],
    );
  const article = root.querySelector('dalee-article');
  if (!article) return ['no article is open'];
  const bottom = article.getBoundingClientRect().bottom;
  const { overflow, contain } = getComputedStyle(article);
  return [...article.querySelectorAll('*:not(details:not([open]) *)')]
    .flatMap(one => {
      const name = `${one.localName}.${one.className}`;
      const shown = one.checkVisibility({ contentVisibilityAuto: true });
      const cut =
        one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible';
      return [
        ...(shown ? [] : [`${name} is not laid out`]),
        ...(cut ? [`${name} is cut off`] : []),
        ...(one.getBoundingClientRect().bottom > bottom + 1 ? [`${name} stands below`] : []),
      ];
    })
    .concat(
      overflow === 'visible' && contain === 'none' ? [] : [`the article is ${overflow} ${contain}`],
    );
}

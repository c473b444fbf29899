import { find } from '../find-by-selectors';

/**
 * The colours in force on the page. The site puts no class on html or body: it has one stylesheet
 * per theme and switches their `media`; without them the background itself is looked at.
 */
export function themeOf(document: Document): 'light' | 'dark' {
  const [light, dark] = [find(document, 'lightTheme'), find(document, 'darkTheme')];
  if (!dark) return looksDark(document) ? 'dark' : 'light';
  return applies(document, dark) && !(light && applies(document, light)) ? 'dark' : 'light';
}

/** The elements whose attribute `media` changes when the reader switches the theme. */
export const themeLinks = (document: Document): Element[] =>
  [find(document, 'lightTheme'), find(document, 'darkTheme')].filter(link => link !== undefined);

/** How far the site's own header covers the top of the window now, px. */
export function stickyTop(document: Document): number {
  const header = find(document, 'header');
  const view = document.defaultView;
  if (!header || !view) return 0;
  const sticks = /^(fixed|sticky)$/.test(view.getComputedStyle(header).position);
  const { top, bottom } = header.getBoundingClientRect();
  return sticks && top <= 0 ? Math.max(0, bottom) : 0;
}

const applies = (document: Document, link: Element): boolean =>
  document.defaultView?.matchMedia(link.getAttribute('media') ?? 'all').matches ?? false;

function looksDark(document: Document): boolean {
  const background = document.defaultView?.getComputedStyle(document.body).backgroundColor ?? '';
  const [red = 255, green = 255, blue = 255, alpha = 1] = (background.match(/[\d.]+/g) ?? []).map(
    Number,
  );
  return alpha > 0.5 && 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

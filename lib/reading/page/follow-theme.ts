import { effect, type ReadonlySignal, signal as value } from '@preact/signals-core';
import { atEnd } from '../../dom/at-end';
import { groundOf, isDark } from '../../dom/background-colour';
import { oncePerFrame } from '../../dom/once-per-frame';
import { findCards, themeLinks, themeOf } from '../../habr/page/find-on-page';

/** The colours that the page shows now. */
export type Theme = ReadonlySignal<'light' | 'dark'>;
export type Colours = {
  theme: Theme;
  /** The colour behind a card, as computed; changes also where the theme stays. */
  ground: ReadonlySignal<string>;
};

/**
 * Follows the colours that are really there: the reader's switch on the site, the system's, and those of an extension
 * or a user style that darkens the page from outside. These add style sheets to the head, or after the body as
 * Stylus does, and attributes to the root. Sheets that stand nowhere (`adoptedStyleSheets`, `insertCSS`) are told by
 * no event: the colours are looked at again when the reader comes back to the page, and now and then as it is scrolled.
 */
export function followColours(window: Window, signal: AbortSignal): Colours {
  const { document } = window;
  const { head, documentElement, body } = document;
  const ground = value(groundIn(document));
  const theme = value(themeIn(document, ground.peek()));
  const look = () => {
    ground.value = groundIn(document);
    theme.value = themeIn(document, ground.value);
  };
  const lookSoon = oncePerFrame(look, signal);
  const observer = new MutationObserver(lookSoon);
  for (const link of themeLinks(document)) observer.observe(link, { attributeFilter: ['media'] });
  observer.observe(head, { childList: true, characterData: true, subtree: true });
  const inline = ['class', 'style', 'data-darkreader-scheme', 'data-theme'];
  observer.observe(documentElement, { attributeFilter: inline, childList: true });
  if (body) observer.observe(body, { attributeFilter: inline });
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', look, { signal });
  let isAsked = false;
  const lookNowAndThen = () => {
    if (isAsked) return;
    isAsked = true;
    window.setTimeout(() => {
      isAsked = false;
      lookSoon();
    }, LOOK_EVERY_MS);
  };
  for (const sign of ['visibilitychange', 'focus', 'scroll'])
    window.addEventListener(sign, lookNowAndThen, { signal });
  documentElement.addEventListener('pointerenter', lookNowAndThen, { signal });
  atEnd(signal, () => observer.disconnect());
  return { theme, ground };
}

const LOOK_EVERY_MS = 500;

/** Makes `light-dark()` in our root go with the page: it stays light where the page sets no scheme. */
export function wear(host: HTMLElement, theme: Theme, signal: AbortSignal): void {
  const stop = effect(() => {
    host.style.colorScheme = theme.value;
  });
  atEnd(signal, stop);
}

const groundIn = (document: Document): string =>
  groundOf(findCards(document)[0] ?? document.body ?? document.documentElement);

/** Where nothing has a colour of its own, the site's style sheets tell. */
function themeIn(document: Document, ground: string): 'light' | 'dark' {
  const dark = isDark(ground);
  return dark === undefined ? themeOf(document) : dark ? 'dark' : 'light';
}

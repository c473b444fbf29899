import { effect, type ReadonlySignal, signal as value } from '@preact/signals-core';
import { atEnd } from '../../dom/at-end';
import { themeLinks, themeOf } from '../../habr/page/find-on-page';

/** The colours that the page shows now. */
export type Theme = ReadonlySignal<'light' | 'dark'>;

/** Follows the reader's switch on the site and, where the site follows it, the system's. */
export function followTheme({ document }: Window, signal: AbortSignal): Theme {
  const theme = value(themeOf(document));
  const look = () => {
    theme.value = themeOf(document);
  };
  const observer = new MutationObserver(look);
  for (const link of themeLinks(document)) observer.observe(link, { attributeFilter: ['media'] });
  const system = document.defaultView?.matchMedia('(prefers-color-scheme: dark)');
  system?.addEventListener('change', look, { signal });
  atEnd(signal, () => observer.disconnect());
  return theme;
}

/** Makes `light-dark()` in our root go with the page: it stays light where the page sets no scheme. */
export function wear(host: HTMLElement, theme: Theme, signal: AbortSignal): void {
  const stop = effect(() => {
    host.style.colorScheme = theme.value;
  });
  atEnd(signal, stop);
}

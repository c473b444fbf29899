import { atEnd } from './at-end';

/**
 * Tells when the address of the page changes without a reload. An address may be told twice, and
 * the document may still be the old page's: compare, and wait for elements.
 *
 * `currententrychange` comes after the address is committed. Firefox before 147 has no Navigation API
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=1777171). There an isolated world hears `popstate` only, so the
 * title is watched, too: applications change it with every page.
 */
export function watchAddress(window: Window, changed: () => void, signal: AbortSignal): void {
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', changed, { signal });
  navigation?.addEventListener('navigatesuccess', changed, { signal });
  window.addEventListener('popstate', changed, { signal });
  if (isToldLate(window)) watchHead(window.document, changed, signal);
}

/** Whether a change of address may be noticed only after the page has changed: there is no Navigation API. */
export const isToldLate = (window: Window): boolean =>
  !(window as { navigation?: EventTarget }).navigation;

function watchHead({ head }: Document, changed: () => void, signal: AbortSignal) {
  const observer = new MutationObserver(changed);
  observer.observe(head, { childList: true, characterData: true, subtree: true });
  atEnd(signal, () => observer.disconnect());
}

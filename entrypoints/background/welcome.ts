import browser from 'webextension-polyfill';
import { startInOpenTabs } from './site-pages';

const WELCOMED_KEY = 'welcomed';

/** After an installation: a page that says what this is, once; and open pages of the site begin at once. */
export function greet(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    // Firefox runs content scripts in open pages by itself
    // (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Content_scripts).
    if (!import.meta.env.FIREFOX) await startInOpenTabs();
    const known = await browser.storage.local.get(WELCOMED_KEY);
    if (reason !== 'install' || WELCOMED_KEY in known) return;
    await browser.storage.local.set({ [WELCOMED_KEY]: true });
    await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
}

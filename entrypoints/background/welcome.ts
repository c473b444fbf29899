import browser from 'webextension-polyfill';
import { startInOpenTabs } from './site-pages';

const WELCOMED = 'welcomed';

/** After an installation: a page that says what this is, once; and open pages of the site begin at once. */
export function greet(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    // Firefox does it by itself.
    if (!import.meta.env.FIREFOX) await startInOpenTabs();
    const known = await browser.storage.local.get(WELCOMED);
    if (reason !== 'install' || WELCOMED in known) return;
    await browser.storage.local.set({ [WELCOMED]: true });
    await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
}

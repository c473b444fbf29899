import browser from 'webextension-polyfill';
import type { BrowserCommand } from '../../lib/reading/optional/browser-commands';
import { obey } from './injected-functions';

/** Keys of the browser, which the reader can change there. Browsers on phones have none. */
export function listenToKeys(): void {
  browser.commands?.onCommand.addListener(async (name, tab) => {
    if (tab?.id === undefined || !isCommand(name)) return;
    const target = { tabId: tab.id };
    // On a page that is not the site's we may do nothing, and do nothing.
    await browser.scripting.executeScript({ target, func: obey, args: [name] }).catch(() => {});
  });
}

/** `_execute_action` is the browser's own. */
const isCommand = (name: string): name is BrowserCommand =>
  name === 'next-unread' || name === 'bookmark';

import browser from 'webextension-polyfill';
import type { Command } from '../../lib/reading/page/page-files';
import { run } from './inject-page-files';
import { isList, obey } from './injected-functions';

/** Keys of the browser, which the reader can change there. Browsers on phones have none. */
export function listenToKeys(): void {
  browser.commands?.onCommand.addListener(async (name, tab) => {
    // On a page that is not the site's we may do nothing, and do nothing.
    if (tab?.id !== undefined && isCommand(name)) await obeyIn(tab.id, name).catch(() => {});
  });
}

/** `_execute_action` is the browser's own. */
const isCommand = (name: string): name is Command => name === 'next-unread' || name === 'bookmark';

async function obeyIn(tabId: number, command: Command): Promise<void> {
  const target = { tabId };
  const [there] = await browser.scripting.executeScript({ target, func: isList });
  if (!there?.result) return;
  await run(target, 'wishes');
  await browser.scripting.executeScript({ target, func: obey, args: [command] });
}

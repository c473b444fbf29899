import browser, { type Scripting } from 'webextension-polyfill';
import type { PageFile } from '../../lib/library/contract';
import type { Caller } from '../../lib/library/store/caller';
import type { Look } from '../../lib/reading/world';
import { siteTabs } from './tabs';

/** Runs a page file in the page that asked for it; who draws there finds its styles, and the look. */
export const injecting =
  (look: () => Promise<Look>) =>
  async (file: PageFile, { tab, frame }: Caller): Promise<void> => {
    const target = { tabId: tab, frameIds: [frame] };
    if (file !== 'article') {
      const styles = await (await fetch(browser.runtime.getURL('/assets/page.css'))).text();
      await browser.scripting.executeScript({ target, func: putStyles, args: [styles] });
      await wear(target, await look());
    }
    await browser.scripting.executeScript({ target, files: [`/${file}.js`] });
  };

/** Every open page of the site takes on the look. */
export async function wearInOpenTabs(look: Look): Promise<void> {
  for (const { id } of await siteTabs()) wear({ tabId: id }, look).catch(() => {});
}

const wear = (target: Scripting.InjectionTarget, look: Look) =>
  browser.scripting.executeScript({ target, func: putLook, args: [look] });

/** These run in the page, as text: each stands alone. */
function putStyles(styles: string) {
  if (globalThis.dalee) globalThis.dalee.styles = styles;
}

function putLook(look: Look) {
  if (globalThis.dalee) globalThis.dalee.look = look;
  globalThis.dalee?.list?.wear(look);
  globalThis.dalee?.own?.wear(look);
}

import browser, { type Scripting } from 'webextension-polyfill';
import type { Caller } from '../../lib/library/store/caller';
import type { Look } from '../../lib/reading/world';
import { siteTabs } from './tabs';

export type File = 'list' | 'article';

/** Runs a page file in the page that asked for it; `list` draws, so it finds its styles there, and the look. */
export const injecting =
  (look: () => Promise<Look>) =>
  async (file: File, { tab, frame }: Caller): Promise<void> => {
    const target = { tabId: tab, frameIds: [frame] };
    if (file === 'list') {
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
}

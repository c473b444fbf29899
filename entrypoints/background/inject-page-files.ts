import browser, { type Scripting } from 'webextension-polyfill';
import type { PageFile } from '../../lib/library/contract/contract';
import type { Caller } from '../../lib/library/store/base/who-calls';
import type { Look } from '../../lib/reading/page/page-files';
import { putLook, putStyles } from './injected-functions';
import { siteTabs } from './site-tabs';

type Target = Scripting.InjectionTarget;

/** Runs a page file in the page that asked for it; who draws there finds its styles, and the look. */
export const injecting =
  (look: () => Promise<Look>) =>
  async (file: PageFile, { tab, frame }: Caller): Promise<void> => {
    const target = { tabId: tab, frameIds: [frame] };
    if (file !== 'article') {
      const styles = await (await fetch(browser.runtime.getURL('/assets/page.css'))).text();
      await browser.scripting.executeScript({ target, func: putStyles, args: [styles] });
      await wear(target, await look(), file === 'list');
    }
    await run(target, file);
  };

/** Every open page of the site takes on the look. */
export async function wearInOpenTabs(look: Look): Promise<void> {
  // A tab may be asleep, or closed meanwhile.
  for (const { id } of await siteTabs()) wear({ tabId: id }, look).catch(() => {});
}

/** Runs a page file there; a second time does no harm. */
export const run = (target: Target, file: PageFile | 'wishes') =>
  browser.scripting.executeScript({ target, files: [`/${file}.js`] });

/** @param list There will be cards, even if they are not there yet. */
async function wear(target: Target, look: Look, list = false): Promise<void> {
  const [put] = await browser.scripting.executeScript({ target, func: putLook, args: [look] });
  const asks = look.readCards !== 'show' || look.prefetch;
  if (asks && (list || put?.result)) await run(target, 'wishes');
}

import browser, { type Scripting } from 'webextension-polyfill';
import type { PageFile } from '../../lib/library/contract/contract';
import type { Caller } from '../../lib/library/store/base/who-calls';
import type { PageSettings } from '../../lib/reading/page/page-settings';
import { pageFiles } from '../../lib/reading/sessions/page-file-table';
import { putSettings, putStyles } from './injected-functions';
import { siteTabs } from './site-tabs';

type Target = Scripting.InjectionTarget;

/** Runs a page file in the page that asked for it; one that draws finds its styles and the reader's settings. */
export const injecting =
  (settings: () => Promise<PageSettings>) =>
  async (file: PageFile, { tab, frame }: Caller): Promise<void> => {
    const target = { tabId: tab, frameIds: [frame] };
    if (pageFiles[file].draws) {
      const styles = await (await fetch(browser.runtime.getURL('/assets/site-page.css'))).text();
      await browser.scripting.executeScript({ target, func: putStyles, args: [styles] });
      await bringSettings(target, await settings());
    }
    await browser.scripting.executeScript({ target, files: [`/${file}.js`] });
  };

/** Every open page of the site takes on the settings. */
export async function bringSettingsToOpenTabs(settings: PageSettings): Promise<void> {
  // A tab may be asleep, or closed meanwhile.
  for (const { id } of await siteTabs()) bringSettings({ tabId: id }, settings).catch(() => {});
}

const bringSettings = (target: Target, settings: PageSettings) =>
  browser.scripting.executeScript({ target, func: putSettings, args: [settings] });

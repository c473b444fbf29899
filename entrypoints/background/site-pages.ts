import browser, { type Scripting } from 'webextension-polyfill';
import type { ArticleId } from '../../lib/habr/facts';
import { SITE } from '../../lib/habr/urls';
import type { Changed, PageFile } from '../../lib/library/contract/contract';
import { pageFiles } from '../../lib/library/contract/page-file-table';
import type { Caller } from '../../lib/library/store/base/who-calls';
import type { BrowserCommand } from '../../lib/reading/optional/browser-commands';
import type { PageSettings } from '../../lib/reading/page/page-settings';
import { textsIn } from '../../lib/settings/chosen-texts';
import { readSiteChoices, type Settings } from '../../lib/settings/settings';
import { siteSettingNames } from '../../lib/settings/settings-table';
import { obey, putSettings, putStyles } from './injected-functions';

// Everything that the worker does in pages of the site.

type Target = Scripting.InjectionTarget;

/** Sends every open page of the site what changed. Those without us, or asleep, ask when they wake. */
export async function announceChanges(changed: ArticleId[]): Promise<void> {
  const message: Changed = { changed };
  for (const { id } of await siteTabs()) browser.tabs.sendMessage(id, message).catch(() => {});
}

/** Runs a page file in the page that asked for it; one that draws finds its styles and the reader's settings. */
export const injectPageFile =
  (settings: () => Promise<PageSettings>) =>
  async (file: PageFile, { tab, frame }: Caller): Promise<void> => {
    const target = { tabId: tab, frameIds: [frame] };
    if (pageFiles[file].draws) {
      const styles = await (await fetch(browser.runtime.getURL('/assets/site-page.css'))).text();
      await browser.scripting.executeScript({ target, func: putStyles, args: [styles] });
      await sendSettings(target, await settings());
    }
    await browser.scripting.executeScript({ target, files: [`/${file}.js`] });
  };

/**
 * The settings that page files get; they never read the storage themselves. New page files ask for them,
 * open pages get them again after every change.
 */
export function createPageSettings(settings: Settings): () => Promise<PageSettings> {
  const current = async (): Promise<PageSettings> => {
    const choices = await readSiteChoices(settings);
    const texts = await textsIn(choices.language);
    return { ...choices, ...(texts && { texts }) };
  };
  const sendToOpenTabs = async () => {
    const now = await current();
    // A tab may be asleep, or closed meanwhile.
    for (const { id } of await siteTabs()) sendSettings({ tabId: id }, now).catch(() => {});
  };
  for (const name of siteSettingNames) settings[name].follow(() => void sendToOpenTabs());
  return current;
}

const sendSettings = (target: Target, settings: PageSettings) =>
  browser.scripting.executeScript({ target, func: putSettings, args: [settings] });

/** Keys of the browser, which the reader can change there. Browsers on phones have none. */
export function listenToKeys(): void {
  browser.commands?.onCommand.addListener(async (name, tab) => {
    if (tab?.id === undefined || !isCommand(name)) return;
    const target = { tabId: tab.id };
    // This rejects on any page that is not the site's.
    await browser.scripting.executeScript({ target, func: obey, args: [name] }).catch(() => {});
  });
}

/** `_execute_action` is the browser's own. */
const isCommand = (name: string): name is BrowserCommand =>
  name === 'next-unread' || name === 'bookmark';

/** Starts us in open pages of the site as soon as the reader grants the permission; no browser does that by itself. */
export function startWhereAllowed(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.length > 0) void startInOpenTabs();
  });
}

/** Pages of the site that were open before us begin now; a second time does no harm. */
export async function startInOpenTabs(): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  for (const { id: tabId } of await siteTabs()) {
    const { css = [], js = [] } = script ?? {};
    if (css.length) browser.scripting.insertCSS({ target: { tabId }, files: css }).catch(() => {});
    if (js.length)
      browser.scripting.executeScript({ target: { tabId }, files: js }).catch(() => {});
  }
}

/** Open tabs of the site, asleep or not; none where the browser does not let us see addresses. */
async function siteTabs(): Promise<{ id: number }[]> {
  const tabs = await browser.tabs.query({ url: `${SITE}*` });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [{ id }]));
}

import browser from 'webextension-polyfill';
import type { ArticleId } from '../../lib/habr/facts';
import { SITE } from '../../lib/habr/urls';
import type { Changed } from '../../lib/library/contract/contract';

/** Tells every open page of the site; those without us, or asleep, ask when they wake. */
export async function tell(changed: ArticleId[]): Promise<void> {
  const message: Changed = { changed };
  for (const { id } of await siteTabs()) browser.tabs.sendMessage(id, message).catch(() => {});
}

/** Pages of the site that were open before us begin now; those that have begun do nothing. */
export async function startInOpenTabs(): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  for (const { id: tabId } of await siteTabs()) {
    const { css = [], js = [] } = script ?? {};
    if (css.length) browser.scripting.insertCSS({ target: { tabId }, files: css }).catch(() => {});
    if (js.length)
      browser.scripting.executeScript({ target: { tabId }, files: js }).catch(() => {});
  }
}

/** As soon as the reader allows us there: no browser starts us in what is open by itself. */
export function startWhereAllowed(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.length > 0) void startInOpenTabs();
  });
}

/** Open tabs of the site, asleep or not: where the browser does not let us see addresses, none. */
export async function siteTabs(): Promise<{ id: number }[]> {
  const tabs = await browser.tabs.query({ url: `${SITE}*` });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [{ id }]));
}

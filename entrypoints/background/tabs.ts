import browser from 'webextension-polyfill';
import type { ArticleId } from '../../lib/habr/facts';
import { SITE } from '../../lib/habr/urls';
import type { Changed } from '../../lib/library/contract';

/** Tells every open page of the site; those without us, or asleep, ask when they wake. */
export async function tell(changed: ArticleId[]): Promise<void> {
  const message: Changed = { changed };
  for (const { id } of await siteTabs()) browser.tabs.sendMessage(id, message).catch(() => {});
}

/** After an install or update Chromium leaves open tabs without us; Firefox starts us there by itself. */
export async function startInOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  for (const { id: tabId } of await siteTabs()) {
    const { css = [], js = [] } = script ?? {};
    if (css.length) browser.scripting.insertCSS({ target: { tabId }, files: css }).catch(() => {});
    if (js.length)
      browser.scripting.executeScript({ target: { tabId }, files: js }).catch(() => {});
  }
}

export async function siteTabs(): Promise<{ id: number }[]> {
  const tabs = await browser.tabs.query({ url: `${SITE}*` });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [{ id }]));
}

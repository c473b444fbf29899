import browser from 'webextension-polyfill';
import type { ArticleId } from '../../lib/habr/facts';
import type { Changed } from '../../lib/library/contract';
import type { Caller } from '../../lib/library/store/caller';

const SITE = 'https://habr.com/*';

/** Runs a page file in the page that asked for it; `list` draws, so it finds its styles there. */
export async function inject(file: 'list' | 'article', { tab, frame }: Caller): Promise<void> {
  const target = { tabId: tab, frameIds: [frame] };
  if (file === 'list') {
    const styles = await (await fetch(browser.runtime.getURL('/page.css'))).text();
    await browser.scripting.executeScript({ target, func: putStyles, args: [styles] });
  }
  await browser.scripting.executeScript({ target, files: [`/${file}.js`] });
}

/** Runs in the page, as text: it stands alone. */
function putStyles(styles: string) {
  if (globalThis.dalee) globalThis.dalee.styles = styles;
}

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
  const tabs = await browser.tabs.query({ url: SITE });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [{ id }]));
}

import browser from 'webextension-polyfill';
import type { Caller } from '../../lib/library/store/caller';

/** Runs a page file in the page that asked for it; `list` draws, so it finds its styles there. */
export async function inject(file: 'list' | 'article', { tab, frame }: Caller): Promise<void> {
  const target = { tabId: tab, frameIds: [frame] };
  if (file === 'list') {
    const styles = await (await fetch(browser.runtime.getURL('/assets/page.css'))).text();
    await browser.scripting.executeScript({ target, func: putStyles, args: [styles] });
  }
  await browser.scripting.executeScript({ target, files: [`/${file}.js`] });
}

/** Runs in the page, as text: it stands alone. */
function putStyles(styles: string) {
  if (globalThis.dalee) globalThis.dalee.styles = styles;
}

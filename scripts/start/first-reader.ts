import { writeFile } from 'node:fs/promises';
import { launch } from '../../tests/e2e/driver/browsers';
import { articles } from '../../tests/e2e/pages/articles';
import { openAuthorPage } from '../../tests/e2e/pages/author-page';
import { openPopup } from '../../tests/e2e/pages/popup';
import { names } from '../../tests/e2e/support/names';
import { startSite } from '../../tests/site/start';
import type { Browser } from '../browsers.mjs';

const picture = '.output/start.png';

/** Does the main job once, as a person would, on the replica, and tells what there was to see. */
export async function start(browser: Browser, say: (line: string) => void): Promise<void> {
  const site = await startSite();
  const reader = await launch(browser, { proxyPort: site.proxyPort });
  try {
    await readAndBookmark({ site, reader, names: names[reader.language] }, say);
  } finally {
    await reader.close();
    await site.close();
  }
}

type Stage = Parameters<typeof openPopup>[0];

async function readAndBookmark(stage: Stage, say: (line: string) => void): Promise<void> {
  const { first: read, geometry: kept } = articles;
  say(`No display here, so this happens in a ${stage.reader.browser} that nobody sees.`);
  const page = await openAuthorPage(stage);
  await page.card(kept).bookmark();
  say(`Bookmarked “${kept.title}”.`);
  await page.card(read).readOn();
  const words = (await page.card(read).opened()).split(/\s+/).length;
  say(`Opened “${read.title}” in its card: ${words} words.`);
  await page.card(read).becomes({ state: 'reading' });
  await writeFile(picture, await page.tab.screenshot());
  say('The card says that it is being read. Closing the browser and opening it again.');
  await stage.reader.restart();
  const popup = await openPopup(stage);
  await popup.show('history');
  await popup.has(read);
  await popup.show('bookmarks');
  await popup.has(kept);
  say('The popup has both: the one in the history, the other among the bookmarks.');
  say(`A picture of the opened article is in ${picture}.`);
}

import { expect, test } from 'vitest';
import type { Tab } from '../driver/browsers';
import { until } from '../driver/wait-until';
import { authorPage, openAuthorPage } from '../pages/author-page';
import { cardsThere } from '../pages/card-in-page';
import { openPopup } from '../pages/popup';
import { isNewestSeen, pass } from '../support/article-page-steps';
import { words } from '../support/locale-texts';
import { type Stage, story } from '../support/story';

/** Longer than the pause that ends a visit, ms. */
const HALF_AN_HOUR = 31 * 60_000;
const letopis = '/ru/users/letopis/articles/';
/** ms that the site takes for a list: it may be drawn in the task that changes the address, or long after. */
const delays = [0, 400, 1_200];

story('after a link inside the site', stage => lists(stage));
// Chromium's can no longer be switched off.
story('the same in a browser without the Navigation API', stage => lists(stage, true), {
  only: 'firefox',
  withoutNavigation: true,
});

function lists(stage: Stage, isLate = false) {
  test('each list makes its offer, on its own first card', async () => {
    const { tab } = await openAuthorPage(stage);
    expect(await tab.evaluate(() => 'navigation' in window)).toBe(!isLate);
    const hub = '/ru/hubs/natural_language_processing/articles/';
    const paths = [
      '/ru/users/masterskaya/articles/',
      '/ru/feed/',
      hub,
      '/ru/articles/',
      '/ru/news/',
    ];
    for (const [at, path] of paths.entries()) {
      const first = await goTo({ ...stage, tab }, path, delays[at % 3]);
      await tab.find('button', stage.names.markOlder, { of: first?.title });
    }
    await tab.close();
  });

  test('what is new there is right, time after time', async () => {
    for (const [at, unpublished] of [15, 12, 9, 6, 3, 0].entries()) {
      stage.site.behave({ unpublished });
      const page = await openAuthorPage(stage);
      await page.tab.find('button', stage.names.readHere);
      await goTo({ ...stage, tab: page.tab }, letopis, delays[at % 3]);
      expect(await newAmongFour(page.tab), `with ${unpublished} to come`).toEqual(
        at === 0 ? [false, false, false, false] : [true, true, true, false],
      );
      const own = await stage.reader.popup();
      const newest = Date.parse(await page.tab.evaluate(firstDate));
      await until('the visit to be noted', () => own.evaluate(isNewestSeen, newest));
      await own.close();
      await page.tab.close();
      await pass(stage, HALF_AN_HOUR);
      stage.site.reset();
    }
  });

  /** Which of the first four cards are called new. */
  async function newAmongFour(tab: Tab): Promise<boolean[]> {
    const found: boolean[] = [];
    for (const { title } of (await tab.evaluate(cardsThere)).slice(0, 4)) {
      await authorPage(tab, stage.names).card({ title }).marker();
      found.push((await tab.all('img', stage.names.isNew, { of: title })).length > 0);
    }
    return found;
  }
}

story('titles that a translation of the browser wrote', stage => {
  test('are not stored: the author’s is, once it is known', async () => {
    const { names } = stage;
    const page = await openAuthorPage(stage);
    await page.tab.find('button', names.readHere);
    await page.tab.evaluate(translate, stage.reader.browser);
    await goTo({ ...stage, tab: page.tab }, letopis);
    const [opened, kept] = (await page.tab.evaluate(cardsThere)).map(({ id, title }) => ({
      ...{ id, title },
      own: title.replace(translated, ''),
    }));
    if (!opened || !kept) throw new Error('the list is empty');
    expect([opened.title, kept.title]).toEqual([
      `${translated}${opened.own}`,
      `${translated}${kept.own}`,
    ]);
    for (const one of [opened, kept]) {
      await page.card(one).bookmark();
      await page.card(one).becomes({ bookmarked: true });
    }
    const popup = await openPopup(stage);
    await popup.show('bookmarks');
    const numbered = ({ id }: { id: string }) =>
      new RegExp(`^${words(stage.reader.language, 'articleNumber').trim()}.?${id}$`);
    await popup.tab.find('link', numbered(opened));
    await popup.tab.find('link', numbered(kept));
    await page.tab.front();
    await page.card(opened).open();
    await page.card(opened).opened();
    await popup.tab.front();
    await popup.has({ title: opened.own });
    const plain = await stage.reader.tab(`https://habr.com${letopis}`);
    await plain.find('button', names.readHere);
    await popup.tab.front();
    await popup.has({ title: kept.own });
    await Promise.all([plain, page.tab, popup.tab].map(one => one.close()));
  });
});

const translated = 'In other words: ';

/** Follows a link inside the site, by its router; gives the first card of what stands there then. */
async function goTo({ site, tab }: Pick<Stage, 'site'> & { tab: Tab }, path: string, delay = 0) {
  const [before] = await tab.evaluate(cardsThere);
  if (delay) site.fault({ path: /^\/kek\/v2\/articles\/\?/, delay, times: 1 });
  await tab.evaluate(go, path);
  return until(`the list ${path}`, async () => {
    const [now] = await tab.evaluate(cardsThere);
    return now?.id === before?.id ? undefined : now;
  });
}

function go(path: string): void {
  window.dispatchEvent(new CustomEvent('replica:go', { detail: path }));
}

const firstDate = () => document.querySelector('article time')?.getAttribute('datetime') ?? '';

/** What the browser's own translation does to a page, and to all that comes into it later. */
function translate(browser: string): void {
  const { documentElement: root } = document;
  root.lang = 'en';
  if (browser === 'chromium') root.classList.add('translated-ltr');
  const mark = 'In other words: ';
  const change = () => {
    for (const title of document.querySelectorAll('h2 a > span'))
      if (!title.textContent?.startsWith(mark)) title.textContent = mark + title.textContent;
  };
  change();
  new MutationObserver(change).observe(document.body, { childList: true, subtree: true });
}

import { expect, test } from 'vitest';
import type { Tab } from '../driver/browsers';
import { until } from '../driver/wait-until';
import { articles } from '../pages/articles';
import { authorPage, openAuthorPage } from '../pages/author-page';
import { openPopup } from '../pages/popup';
import { meetings } from '../support/meetings';
import { asked } from '../support/site-requests';
import { type Stage, story } from '../support/story';

const bookmarks = 'https://habr.com/ru/users/derunat/bookmarks/articles/';
const letopis = 'https://habr.com/ru/users/letopis/articles/';

story('the first visit of a list', stage => {
  test('marks nothing as new, and offers to call everything there read, in one act', async () => {
    const { names } = stage;
    const page = await openAuthorPage(stage);
    const [first, other] = [page.card(articles.first), page.card(articles.language)];
    await (await page.tab.find('button', names.markOlder)).click();
    await first.becomes({ state: 'read' });
    await other.becomes({ state: 'read' });
    await page.tab.gone('button', names.markOlder);
    expect(await page.tab.all('img', names.isNew)).toEqual([]);
    await (await page.tab.find('button', names.undo)).click();
    await other.becomes({ state: 'unread' });
    await first.becomes({ state: 'unread' });
    expect(asked(stage.site)).toEqual([]);
  });

  test('is over once that was taken: nothing is offered again', async () => {
    const { names } = stage;
    const before = await openAuthorPage(stage);
    await (await before.tab.find('button', names.markOlder)).click();
    await before.card(articles.first).becomes({ state: 'read' });
    await (await before.tab.find('button', names.undo)).click();
    await before.card(articles.first).becomes({ state: 'unread' });
    await before.tab.close();
    const page = await openAuthorPage(stage);
    await page.card(articles.first).becomes({ state: 'unread' });
    expect(await page.tab.all('button', names.markOlder)).toEqual([]);
  });

  test('is over, too, once the offer was closed', async () => {
    const tab = await stage.reader.tab(letopis);
    await tab.find('button', stage.names.markOlder);
    await (await tab.find('button', stage.names.close)).click();
    await tab.gone('button', stage.names.markOlder);
    await tab.reload();
    await tab.find('button', stage.names.readHere);
    await tab.find('img', stage.names.unread);
    expect(await tab.all('button', stage.names.markOlder)).toEqual([]);
  });
});

story('the reader’s bookmarks on the site', stage => {
  test('are added to the reader’s own, all of the page in one act and without a request', async () => {
    const { names } = stage;
    const tab = await stage.reader.tab(bookmarks);
    const titles = await tab.evaluate(titlesThere);
    await (await tab.find('button', names.addPage)).click();
    const page = authorPage(tab, names);
    await page.card({ title: titles[0] ?? '' }).becomes({ bookmarked: true });
    await page.card({ title: titles[1] ?? '' }).becomes({ bookmarked: true });
    await tab.gone('button', names.addPage);
    const popup = await openPopup(stage);
    await popup.show('bookmarks');
    await popup.tab.find('link', titles[0] ?? '');
    await tab.front();
    await (await tab.find('button', names.undo)).click();
    await page.card({ title: titles[0] ?? '' }).becomes({ bookmarked: false });
    await page.card({ title: titles[1] ?? '' }).becomes({ bookmarked: false });
    expect(asked(stage.site)).toEqual([]);
  });
});

story('an offer', stage => {
  test('leaves the strip beside it as large as every other: the page hears of boxes that grow', async () => {
    const tab = await stage.reader.tab(letopis);
    await tab.find('button', stage.names.markOlder);
    const [first, ...others] = (await tab.inside(widthOfStrip)).filter(width => width);
    expect(others.length).toBeGreaterThan(0);
    expect(new Set(others)).toEqual(new Set([first]));
  });
});

story('an offer meets nothing of the site', stage => {
  test.each([320, 360, 768, 1280])('at %i px', async width => {
    for (const address of [letopis, bookmarks]) {
      const tab = await stage.reader.tab(address, width);
      expect(await met(tab, stage)).toEqual([]);
      await tab.close();
    }
  });
});

/** What of the site the offer's buttons lie over; they stand within the first card. */
async function met(tab: Tab, { names }: Stage): Promise<string[]> {
  const offer = new RegExp(`^(${names.markOlder}|${names.addPage})$`);
  const take = await until('the offer', async () => (await tab.all('button', offer))[0]);
  const close = await tab.find('button', names.close);
  return tab.evaluate(meetings, [await take.box(), await close.box()]);
}

function titlesThere(): string[] {
  return [...document.querySelectorAll('article h2 a')].map(link => link.textContent?.trim() ?? '');
}

/** Asked of a closed root; `undefined` where it is no strip's. */
function widthOfStrip(root: Document | ShadowRoot): number | undefined {
  return root.querySelector('.strip')?.getBoundingClientRect().width;
}

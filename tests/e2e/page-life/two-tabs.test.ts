import { test } from 'vitest';
import type { Tab } from '../driver/browsers';
import { until } from '../driver/wait-until';
import { articles } from '../pages/articles';
import { openAuthorPage } from '../pages/author-page';
import { openPopup } from '../pages/popup';
import { story } from '../support/story';

story('two tabs and the popup tell the same', stage => {
  test('how far an article is read is told alike by its card and by both of its rows in the popup', async () => {
    const popup = await openPopup(stage);
    const page = await openAuthorPage(stage);
    await page.card(articles.raptor).open();
    await page.card(articles.raptor).opened();
    await page.card(articles.raptor).collapse();
    const told = async ({ all }: Tab) =>
      (await all('img', stage.names.reading, { of: articles.raptor.title })).map(one => one.name);
    await until('all three to tell the same', async () => {
      const [card, ...rows] = [...(await told(page.tab)), ...(await told(popup.tab))];
      return rows.length === 2 && rows.every(row => row === card);
    });
  });

  test('an act in one tab shows in the other and in the popup', async () => {
    const [first, second] = [await openAuthorPage(stage), await openAuthorPage(stage)];
    const popup = await openPopup(stage);
    await popup.show('bookmarks');
    await second.card(articles.language).button(stage.names.bookmark);
    await first.tab.front();
    await first.card(articles.language).bookmark();
    await first.card(articles.language).becomes({ bookmarked: true });
    await second.card(articles.language).becomes({ bookmarked: true });
    await popup.has(articles.language);
  });

  test('an act made after the background was ended shows in the other tab and in the popup, too', async () => {
    const [first, second] = [await openAuthorPage(stage), await openAuthorPage(stage)];
    const popup = await openPopup(stage);
    await popup.show('bookmarks');
    await second.card(articles.memory).button(stage.names.bookmark);
    await stage.reader.stopWorker();
    await first.tab.front();
    await first.card(articles.memory).bookmark();
    await first.card(articles.memory).becomes({ bookmarked: true });
    await second.card(articles.memory).becomes({ bookmarked: true });
    await popup.has(articles.memory);
  });

  test('a mark that is taken away in the popup goes from the pages too', async () => {
    const page = await openAuthorPage(stage);
    for (const article of [articles.language, articles.memory]) {
      await page.card(article).bookmark();
      await page.card(article).becomes({ bookmarked: true });
    }
    const popup = await openPopup(stage);
    await popup.show('bookmarks');
    await popup.bookmark(articles.language);
    await page.card(articles.language).becomes({ bookmarked: false });
    await page.card(articles.memory).becomes({ bookmarked: true });
  });
});

import { expect, test } from 'vitest';
import { isGreeting } from '../driver/browsers';
import { articles } from '../pages/articles';
import { openAuthorPage } from '../pages/author-page';
import { openPopup } from '../pages/popup';
import { story } from '../support/story';

story('after a restart of the browser everything is as it was', stage => {
  const wanted = [
    { of: articles.language, state: 'reading', bookmarked: false },
    { of: articles.memory, state: 'read', bookmarked: false },
    { of: articles.geometry, state: 'unread', bookmarked: true },
    { of: articles.raptor, state: 'read', bookmarked: true },
  ] as const;

  test('every state and mark is on the page, and the popup finds its articles', async () => {
    const page = await openAuthorPage(stage);
    await page.card(articles.language).open();
    await page.card(articles.language).opened();
    await page.card(articles.language).collapse();
    await page.card(articles.memory).read();
    await page.card(articles.geometry).bookmark();
    await page.card(articles.raptor).bookmark();
    await page.card(articles.raptor).read();
    for (const { of, ...marks } of wanted) await page.card(of).becomes(marks);
    await stage.reader.restart();
    expect((await stage.reader.tabs()).filter(isGreeting), 'it greets once').toEqual([]);
    const after = await openAuthorPage(stage);
    for (const { of, ...marks } of wanted) await after.card(of).becomes(marks);
    expect(await after.card(articles.summaries).marks()).toEqual({
      state: 'unread',
      bookmarked: false,
    });
    const popup = await openPopup(stage);
    await popup.has(articles.language);
    await popup.show('history');
    await popup.has(articles.language);
    await popup.show('bookmarks');
    await popup.has(articles.geometry);
    await popup.has(articles.raptor);
  });
});

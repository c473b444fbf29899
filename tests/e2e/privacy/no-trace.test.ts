import { expect, test } from 'vitest';
import { until } from '../driver/wait-until';
import { articles } from '../pages/articles';
import { authorPage, authorUrl, openAuthorPage } from '../pages/author-page';
import { openPopup } from '../pages/popup';
import { asked } from '../support/site-requests';
import { story } from '../support/story';

story('what must leave no trace leaves none', stage => {
  test('in a private window the page is the site’s own, and nothing is kept of it', async () => {
    const seen = await openAuthorPage(stage);
    await seen.card(articles.language).button(stage.names.readHere);
    const tab = await stage.reader.privately(authorUrl);
    await until('its cards', () => tab.evaluate(hasCards));
    await seen.tab.reload();
    await seen.card(articles.language).button(stage.names.readHere);
    await authorPage(tab, stage.names).tab.gone('button', stage.names.readHere);
    expect(await tab.evaluate(hasUs)).toBe(false);
    await tab.goto(`https://habr.com/ru/articles/${articles.raptor.id}/`);
    await tab.says(articles.raptor.title);
    expect(await tab.evaluate(hasUs)).toBe(false);
    await tab.close();
    const popup = await openPopup(stage);
    await popup.lacks(articles.raptor);
    await popup.tab.close();
    await seen.tab.close();
    expect(asked(stage.site)).toEqual([]);
  });

  test('an article that is kept here opens without a request, also when the site is away', async () => {
    const page = await openAuthorPage(stage);
    // A text without pictures: those are the page's to ask for.
    const card = page.card(articles.memory);
    await card.open();
    const text = await card.opened();
    await card.collapse();
    await page.tab.reload();
    await card.button(stage.names.readHere);
    const before = stage.site.requests.length;
    stage.site.fault({ path: /./, drop: true });
    await card.open();
    expect(await card.opened()).toBe(text);
    expect(stage.site.requests.slice(before).map(({ url }) => url)).toEqual([]);
  });
});

const hasCards = () => document.querySelectorAll('article').length > 10;
const hasUs = () => document.querySelector('dalee-card, dalee-article') !== null;

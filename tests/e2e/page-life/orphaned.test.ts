import { expect, test } from 'vitest';
import { until } from '../driver/wait-until';
import { articles } from '../pages/articles';
import { authorUrl, openAuthorPage } from '../pages/author-page';
import { everyStrip } from '../pages/lists';
import { sentence, words } from '../support/locale-texts';
import { articleApi, asked } from '../support/site-requests';
import { story } from '../support/story';

story('the extension is updated under an open article', stage => {
  const { language: open, memory: other } = articles;

  /** The author's page with that article open in it, when the new extension has come. */
  const updated = async ({ bookmarked = false } = {}) => {
    const page = await openAuthorPage(stage);
    if (bookmarked) await page.card(open).bookmark();
    await page.card(open).becomes({ bookmarked });
    await page.card(open).open();
    const text = await page.card(open).opened();
    await stage.reader.install();
    await page.tab.front();
    await page.tab.says(sentence(stage.reader.language, 'orphaned'));
    return { ...page, text };
  };

  test('the text stays, what is left of the old extension can be pressed, and all else goes on', async () => {
    const { tab, card, text } = await updated();
    for (const name of [stage.names.bookmark, stage.names.read])
      await (await tab.find('button', name, { of: open.title })).click();
    await tab.wheel(200);
    await card(other).bookmark();
    await card(other).becomes({ bookmarked: true });
    expect(await card(open).opened()).toBe(text);
    await everyStrip(tab);
    expect(await tab.evaluate(ours)).toEqual({ articles: 1, toasts: 1, strips: [1] });
    await tab.close();
  });

  test('“Read here” opens the article anew, once, without asking the site again', async () => {
    const { tab, card } = await updated();
    await card(open).open();
    await until('bars that are alive', async () => (await tab.evaluate(ours)).articles === 1);
    await card(open).bookmark();
    await card(open).becomes({ bookmarked: true });
    await card(open).collapse();
    await card(open).folded();
    await card(open).becomes({ state: 'reading', bookmarked: true });
    expect(asked(stage.site)).toEqual([articleApi(open.id)]);
    await tab.close();
  });

  test('the site may go to another page and come back to its list', async () => {
    const { tab, card } = await updated({ bookmarked: true });
    await tab.evaluate(go, '/ru/docs/help/');
    await until('another page', async () => (await tab.evaluate(ours)).strips.length === 0);
    await tab.back();
    await until('the list', async () => (await tab.url()) === authorUrl);
    await card(open).becomes({ state: 'reading', bookmarked: true });
    await everyStrip(tab);
    expect(await tab.evaluate(ours)).toEqual({ articles: 0, toasts: 1, strips: [1] });
    await tab.close();
  });

  test('the page is whole again once it is reloaded', async () => {
    const { tab, card } = await updated({ bookmarked: true });
    await (await tab.find('button', words(stage.reader.language, 'reload'))).click();
    await until('no open article', async () => (await tab.evaluate(ours)).articles === 0);
    await card(open).becomes({ state: 'reading', bookmarked: true });
    expect(await tab.evaluate(ours)).toMatchObject({ articles: 0, toasts: 1 });
  });
});

/** What of us stands in the page: `strips` are the numbers of them that cards have. */
function ours() {
  const count = (root: ParentNode, name: string) => root.querySelectorAll(name).length;
  const strips = [...document.querySelectorAll('article')].map(card => count(card, 'dalee-card'));
  return {
    articles: count(document, 'dalee-article'),
    toasts: count(document, 'dalee-toast'),
    strips: [...new Set(strips)],
  };
}

function go(path: string): void {
  window.dispatchEvent(new CustomEvent('replica:go', { detail: path }));
}

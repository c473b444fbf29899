import { expect, test } from 'vitest';
import { until } from '../driver/wait-until';
import { openOwnPage, ownAddress } from '../pages/article-page';
import { articles } from '../pages/articles';
import { openAuthorPage } from '../pages/author-page';
import { meetings } from '../pages/boxes-in-page';
import { everyStrip } from '../pages/lists';
import { words } from '../support/locale-texts';
import { meetings as met } from '../support/meetings';
import { articleApi, asked } from '../support/site-requests';
import { story } from '../support/story';

story('the site as it looked before', stage => {
  test.each([
    { release: '2.295.0', from: 'January 2026', of: articles.summaries },
    { release: '2.257.0', from: 'autumn 2025', of: articles.geometry },
    { release: '2.236.0', from: 'spring 2025', of: articles.raptor },
  ] as const)('$from: every card has its strip; an article opens and folds', async how => {
    stage.site.behave({ release: how.release });
    const { tab, card } = await openAuthorPage(stage);
    await everyStrip(tab);
    expect((await tab.inside(meetings)).flatMap(met => met ?? [])).toEqual([]);
    await card(how.of).readOn();
    await card(how.of).opened();
    await card(how.of).collapse();
    await card(how.of).folded();
    await card(how.of).becomes({ state: 'reading' });
    expect(asked(stage.site)).toEqual([articleApi(how.of.id)]);
  });

  test.each([
    { release: '2.257.0', from: 'autumn 2025', of: articles.memory },
    { release: '2.236.0', from: 'spring 2025', of: articles.language },
  ] as const)('$from: an article’s own page has its strip', async ({ release, of }) => {
    stage.site.behave({ release });
    const page = await openOwnPage(stage, of);
    await page.becomes('reading');
    await page.bookmark();
    const bookmark = await until('the bookmark', async () => {
      const button = await page.button(stage.names.bookmark);
      return button.pressed && button;
    });
    const boxes = [await bookmark.box(), await (await page.button(stage.names.read)).box()];
    expect(await page.tab.evaluate(met, boxes)).toEqual([]);
    expect(await page.tab.evaluate(areInHead, boxes)).toBe(true);
    expect(asked(stage.site)).toEqual([]);
  });

  test('an article’s page without a place for the strip is told of, and counts all the same', async () => {
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    const body = headless(articles.summaries.title);
    stage.site.fault({ path: new RegExp(articles.summaries.id), headers, body });
    const popup = await stage.reader.popup();
    const tab = await stage.reader.tab(ownAddress(articles.summaries));
    await popup.reload();
    const word = (key: string) => words(stage.reader.language, key);
    await until(
      'the report',
      async () => (await popup.all('button', word('copyReport'))).length > 0,
      20_000,
    );
    await popup.front();
    await (await popup.find('button', word('copyReport'))).click();
    await popup.find('button', word('reportCopied'));
    await (await popup.find('textbox', word('popupSearch'))).click();
    await popup.press('Control+v');
    const report = await until('the report', () => popup.evaluate(searched));
    const { url, counts } = JSON.parse(report);
    expect(url).toBe(ownAddress(articles.summaries));
    expect(counts).toMatchObject({
      '#post-content-body .article-formatted-body': 1,
      '.tm-article-presenter__snippet': 0,
      '.tm-article-presenter__header > .tm-article-snippet': 0,
    });
    // All of so short a text is on the screen: looked at, it is read.
    await popup.reload();
    await tab.front();
    const of = articles.summaries.title;
    const isRead = async () => (await popup.find('button', stage.names.read, { of })).pressed;
    await until('it to be read', isRead, 20_000);
    await Promise.all([popup, tab].map(one => one.close()));
    const author = await openAuthorPage(stage);
    await author.card(articles.summaries).becomes({ state: 'read' });
  });
});

/** The boxes stand between the top of the page's article and its text. */
function areInHead(boxes: { y: number; height: number }[]): boolean {
  const top = document.querySelector('article')?.getBoundingClientRect().top ?? 0;
  const text = document.querySelector('#post-content-body')?.getBoundingClientRect().top ?? 0;
  return boxes.every(({ y, height }) => y >= top && y + height <= text);
}

/** An article whose head nobody has seen the like of. */
const headless = (
  title: string,
) => `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Хабр</title>
  <link rel="icon" href="data:,"><main><article class="tm-article-presenter__content"><div class="headline">
  <h1>${title}</h1></div><div class="article-body"><div id="post-content-body">
  <div class="article-formatted-body article-formatted-body_version-2"><p>Текст на месте.</p></div></div></div>
  </article></main></html>`;

const searched = () => document.querySelector('input')?.value ?? '';

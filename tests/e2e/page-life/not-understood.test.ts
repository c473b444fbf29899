import { expect, test } from 'vitest';
import { until } from '../driver/wait-until';
import { authorUrl } from '../pages/author-page';
import { words } from '../support/locale-texts';
import { story } from '../support/story';

/** Today's class names around addresses of a form that nobody has seen. */
const foreign = `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Другой сайт</title><link rel="icon" href="data:,">
  <main><div class="tm-articles-list">${['а', 'б', 'в']
    .map(
      name => `<article class="tm-articles-list__item"><div class="article-snippet">
        <h2 class="tm-title"><a href="/текст/${name}" data-article-link>Название</a></h2></div>
        <div class="tm-articles-list__item-footer"><div class="tm-data-icons">0</div></div></article>`,
    )
    .join('')}</div></main></html>`;

story('a page that is not understood', stage => {
  const openForeign = () => {
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    stage.site.fault({ path: /\/users\/derunat\/articles/, headers, body: foreign });
    return stage.reader.tab(authorUrl);
  };

  test('the page is left as it is, and the room for strips is taken back', async () => {
    const tab = await openForeign();
    await tab.size(360, 800);
    await until('the room to be taken back', async () => (await tab.evaluate(rooms)) === '0px');
    expect(await tab.evaluate(shape)).toEqual({ cards: 3, strangers: 0, attributes: 0 });
    await tab.close();
  });

  test('the popup over it tells of it, with a report to copy', async () => {
    const word = (key: string) => words(stage.reader.language, key);
    const popup = await stage.reader.popup();
    const tab = await openForeign();
    // The popup looks at the tab in front, which is not its own.
    await popup.reload();
    await popup.says(word('foreignPage'));
    await popup.front();
    await (await popup.find('button', word('copyReport'))).click();
    await popup.find('button', word('reportCopied'));
    await Promise.all([popup, tab].map(one => one.close()));
  });

  test('a page that is understood keeps the room for strips', async () => {
    const tab = await stage.reader.tab(authorUrl);
    await tab.size(360, 800);
    await tab.find('button', stage.names.readHere);
    expect(await tab.evaluate(rooms)).toBe('44px');
    await tab.close();
  });
});

/** The margins under the feet of all cards, each named once. */
function rooms(): string {
  const feet = [...document.querySelectorAll('.tm-articles-list__item .tm-data-icons')];
  return [...new Set(feet.map(foot => getComputedStyle(foot).marginBottom))].join();
}

function shape() {
  const all = [...document.querySelectorAll('*')];
  return {
    cards: document.querySelectorAll('article').length,
    strangers: all.filter(one => one.localName.startsWith('dalee')).length,
    attributes: document.documentElement.attributes.length - 1,
  };
}

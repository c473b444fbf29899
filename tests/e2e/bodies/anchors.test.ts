import { expect, test } from 'vitest';
import { until } from '../driver/wait-until';
import { articles } from '../pages/articles';
import { openAuthorPage } from '../pages/author-page';
import { articleOnly } from '../support/site-requests';
import { story } from '../support/story';

const { id } = articles.language;
const filler = '<p>Абзац, за которым ещё много других.</p>'.repeat(80);
const textHtml = `<p><a href="https://habr.com/ru/company/jugru/blog/${id}#1">к первому месту</a></p>
<p><a href="#%D0%B2%D1%82%D0%BE%D1%80%D0%BE%D0%B5">ко второму месту</a></p>${filler}
<h2 id="1">Первое место</h2>${filler}<h2 id="второе">Второе место</h2>${filler}`;

const topOf = (text: string): number =>
  [...document.querySelectorAll('dalee-article h2')]
    .find(one => one.textContent === text)
    ?.getBoundingClientRect().top ?? -1;

story('links to places of an opened article', stage => {
  const opened = async () => {
    const answer = { id, titleHtml: 'Статья', textHtml, editorVersion: '2.0' };
    stage.site.fault({ path: articleOnly(id), body: JSON.stringify(answer) });
    const page = await openAuthorPage(stage);
    await page.card(articles.language).open();
    return page.tab;
  };

  test('a click goes there in the card, whatever address the link has', async () => {
    const tab = await opened();
    const before = await tab.url();
    for (const [link, place] of [
      ['к первому месту', 'Первое место'],
      ['ко второму месту', 'Второе место'],
    ] as const) {
      await (await tab.find('link', link)).click();
      await until(`“${place}” at the top`, async () => {
        const top = await tab.evaluate(topOf, place);
        return top > 0 && top < 300;
      });
      await tab.evaluate(() => scrollTo(0, 0));
    }
    expect(await tab.url()).toBe(before);
    await tab.close();
  });

  test('the middle button opens the article on the site, at that place', async () => {
    const tab = await opened();
    await (await tab.find('link', 'к первому месту')).click({ button: 'middle' });
    const there = new RegExp(`/articles/${id}/#1$`);
    await until('a tab at the place', async () =>
      (await stage.reader.tabs()).some(url => there.test(url)),
    );
    await tab.close();
  });
});

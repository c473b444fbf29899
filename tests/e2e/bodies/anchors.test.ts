import { expect, test } from 'vitest';
import type { Click } from '../driver/browsers';
import { until } from '../driver/wait-until';
import { articles } from '../pages/articles';
import { openAuthorPage } from '../pages/author-page';
import { articleOnly } from '../support/site-requests';
import { story } from '../support/story';

const { id } = articles.language;
const filler = '<p>Абзац, за которым ещё много других.</p>'.repeat(80);

/** «второе» in percent codes. */
const SECOND = '#%D0%B2%D1%82%D0%BE%D1%80%D0%BE%D0%B5';
/** Every address under which the article ever stood, and the name of the place as it is written there. */
const written: [name: string, href: string][] = [
  ['к первому месту', `https://habr.com/ru/company/jugru/blog/${id}#1`],
  ['из новой компании', `https://habr.com/ru/companies/jugru/articles/${id}/?utm_source=x#1`],
  ['по-английски', `https://habr.com/en/articles/${id}/#1`],
  ['со старого сайта', `http://habrahabr.ru/post/${id}/#1`],
  ['с телефона', `https://m.habr.com/ru/post/${id}#1`],
  ['короткая', `//habr.com/p/${id}/#1`],
  ['от корня', `/ru/amp/post/${id}/#1`],
  ['одно место', '#1'],
  ['ко второму месту', SECOND],
];
const links = written.map(([name, href]) => `<p><a href="${href}">${name}</a></p>`).join('');
const textHtml = `${links}${filler}<h2 id="1">Первое место</h2>${filler}<h2 id="второе">Второе место</h2>${filler}`;

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
    for (const [link] of written) {
      const place = link === 'ко второму месту' ? 'Второе место' : 'Первое место';
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

  test.each<[string, Click]>([
    ['the middle button', { button: 'middle' }],
    ['a click with Ctrl', { modifiers: ['Control'] }],
  ])('%s opens the article on the site, at that place', async (_, how) => {
    const tab = await opened();
    const before = await stage.reader.tabs();
    for (const [at, [link]] of written.entries()) {
      await (await tab.find('link', link)).click(how);
      await until(`a tab after “${link}”`, async () => {
        return (await stage.reader.tabs()).length === before.length + at + 1;
      });
    }
    const places = (urls: string[], hash: string) =>
      urls.filter(url => url.endsWith(`/articles/${id}/${hash}`)).length;
    await until('each tab at its place of the article', async () => {
      const now = await stage.reader.tabs();
      const opened = (hash: string) => places(now, hash) - places(before, hash);
      return opened('#1') === written.length - 1 && opened(SECOND) === 1;
    });
    await tab.close();
  });
});

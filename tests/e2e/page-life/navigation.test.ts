import { expect, test } from 'vitest';
import { until } from '../driver/wait-until';
import { articles } from '../pages/articles';
import { authorUrl, openAuthorPage } from '../pages/author-page';
import { articleApi, asked } from '../support/site-requests';
import { story } from '../support/story';

story('the site changes its page without loading one', stage => {
  test('strips follow from a page without cards to the author and to the second page of the list', async () => {
    stage.site.behave({ cards: 40 });
    const page = await openAuthorPage(stage, 'https://habr.com/ru/docs/help/');
    expect(await page.tab.all('button', stage.names.readHere)).toEqual([]);
    await page.tab.evaluate(go, '/ru/users/derunat/articles/');
    await page.tab.find('button', stage.names.readHere);
    const first = await page.tab.evaluate(titles);
    await page.tab.evaluate(go, '/ru/users/derunat/articles/page2/');
    await until('other cards', async () => (await page.tab.evaluate(titles))[0] !== first[0]);
    const [title = ''] = await page.tab.evaluate(titles);
    await page.card({ title }).bookmark();
    await page.card({ title }).becomes({ bookmarked: true });
    expect(first).not.toContain(title);
    expect(asked(stage.site)).toEqual([]);
  });

  test('after a visit to an article the marks are right, and what was open does not haunt', async () => {
    const page = await openAuthorPage(stage);
    const card = page.card(articles.language);
    await card.open();
    await card.opened();
    await page.tab.evaluate(go, `/ru/articles/${articles.raptor.id}/`);
    await until('the article page', async () => page.tab.evaluate(onArticlePage));
    expect(await page.tab.evaluate(hosts)).toBe(0);
    await page.tab.back();
    await until('the list', async () => (await page.tab.url()) === authorUrl);
    await card.becomes({ state: 'reading' });
    expect(asked(stage.site)).toEqual([articleApi(articles.language.id)]);
  });
});

function go(path: string): void {
  window.dispatchEvent(new CustomEvent('replica:go', { detail: path }));
}

function titles(): string[] {
  return [...document.querySelectorAll('article h2 a')].map(link => link.textContent?.trim() ?? '');
}

function onArticlePage(): boolean {
  return document.querySelector('#post-content-body') !== null;
}

function hosts(): number {
  return document.querySelectorAll('.tm-articles-list dalee-card, dalee-article').length;
}

import { expect, test } from 'vitest';
import { articles } from '../pages/articles';
import { openAuthorPage } from '../pages/author-page';
import { story } from '../support/story';

story('the site makes its list anew', stage => {
  test('strips, marks and an opened article are there again, each once', async () => {
    const page = await openAuthorPage(stage);
    const [marked, open] = [page.card(articles.memory), page.card(articles.language)];
    await marked.bookmark();
    await open.open();
    const text = await open.opened();
    await page.tab.evaluate(rerender);
    expect(await open.opened()).toBe(text);
    await marked.becomes({ bookmarked: true });
    expect(await page.tab.all('button', stage.names.bookmark, { of: marked.title })).toHaveLength(
      1,
    );
    await open.collapse();
    await open.folded();
    await open.becomes({ state: 'reading' });
    expect(await page.tab.evaluate(mostHostsInACard)).toBe(1);
  });

  test('nothing piles up when that happens again and again', async () => {
    const page = await openAuthorPage(stage);
    const card = page.card(articles.raptor);
    await card.button(stage.names.bookmark);
    for (let i = 0; i < 20; i++) await page.tab.evaluate(rerender);
    await card.becomes({ state: 'unread', bookmarked: false });
    expect(await page.tab.evaluate(mostHostsInACard)).toBe(1);
  });
});

/** The replica's own way to be asked for a new list (tests/site); true when the nodes are new ones. */
async function rerender(): Promise<boolean> {
  const before = document.querySelector('.tm-articles-list');
  window.dispatchEvent(new CustomEvent('replica:rerender'));
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  if (document.querySelector('.tm-articles-list') === before)
    throw new Error('nothing was made anew');
  return true;
}

function mostHostsInACard(): number {
  const cards = [...document.querySelectorAll('article')];
  return Math.max(...cards.map(card => card.querySelectorAll('dalee-card').length));
}

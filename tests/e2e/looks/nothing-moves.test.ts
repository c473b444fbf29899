import { expect, test } from 'vitest';
import { until } from '../driver/wait-until';
import { articles } from '../pages/articles';
import { openAuthorPage } from '../pages/author-page';
import { story } from '../support/story';

story('folding moves nothing', stage => {
  test('folding leaves the head where it was, when it was on the screen', async () => {
    const page = await openAuthorPage(stage);
    const card = page.card(articles.memory);
    await card.open();
    await card.opened();
    const before = await card.head();
    await card.collapse();
    await card.folded();
    expect(Math.abs((await card.head()).top - before.top)).toBeLessThanOrEqual(1);
  });

  test('folding from deep in the text brings the head back on the screen', async () => {
    const page = await openAuthorPage(stage);
    const card = page.card(articles.language);
    await card.open();
    await card.opened();
    await until('the head to be gone', async () => {
      await page.tab.wheel(300);
      return (await card.head()).bottom < 0;
    });
    await card.collapse();
    await card.folded();
    const { top, bottom } = await card.head();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(800);
  });
});

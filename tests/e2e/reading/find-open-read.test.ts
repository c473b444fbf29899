import { expect, test } from 'vitest';
import { until } from '../driver/wait-until';
import { articles } from '../pages/articles';
import { openAuthorPage } from '../pages/author-page';
import { articleApi, asked } from '../support/site-requests';
import { story } from '../support/story';

story('an article is found, opened, read to its end and folded', stage => {
  test('«Читать далее» opens it in its card and the address stays', async () => {
    const page = await openAuthorPage(stage);
    const card = page.card(articles.language);
    expect(await card.marks()).toEqual({ state: 'unread', bookmarked: false });
    const address = await page.tab.url();
    await card.readOn();
    expect((await card.opened()).length).toBeGreaterThan(500);
    expect(await page.tab.url()).toBe(address);
    expect(asked(stage.site)).toEqual([articleApi(articles.language.id)]);
  });

  test('opened once it is begun, and its stored text opens it again without a request', async () => {
    const before = await openAuthorPage(stage);
    await before.card(articles.language).open();
    await before.card(articles.language).opened();
    await before.tab.close();
    stage.site.reset();
    const page = await openAuthorPage(stage);
    const card = page.card(articles.language);
    await card.becomes({ state: 'reading' });
    await card.open();
    await card.opened();
    await card.collapse();
    await card.folded();
    await card.becomes({ state: 'reading' });
    expect(asked(stage.site)).toEqual([]);
  });

  test('scrolled to its end at reading pace it is read, and the toast takes that back', async () => {
    const page = await openAuthorPage(stage);
    const card = page.card(articles.pigs);
    await card.open();
    await card.opened();
    await until(
      'the rule to call it read',
      async () => {
        if (await card.goesOn()) await page.tab.wheel(120);
        return (await page.tab.all('button', stage.names.undo, { of: card.title })).length > 0;
      },
      40_000,
    );
    await card.undo();
    await card.collapse();
    await card.becomes({ state: 'reading' });
    expect(asked(stage.site)).toEqual([articleApi(articles.pigs.id)]);
  });

  test('a second click while it loads asks for nothing twice, and folding meanwhile cancels', async () => {
    stage.site.fault({ path: new RegExp(articles.memory.id), delay: 1_500 });
    const page = await openAuthorPage(stage);
    const card = page.card(articles.memory);
    await card.readOn();
    await page.tab.find('button', stage.names.collapse, { of: card.title });
    await card.collapse();
    await card.folded();
    await card.readOn();
    await card.opened();
    expect(asked(stage.site).length).toBeLessThanOrEqual(2);
    await card.collapse();
    await card.folded();
    expect(await card.isOpen()).toBe(false);
  });
});

import { expect, test } from 'vitest';
import { launch } from '../driver/browsers';
import { until } from '../driver/wait-until';
import { articles } from '../pages/articles';
import { authorPage, authorUrl, openAuthorPage } from '../pages/author-page';
import { type Stage, story } from '../support/story';

/** What Vue says, and no more, when it finds a last child that it did not make. */
const expected = /^Hydration completed but contains mismatches/;

story('an article opened before the site has come to life', life, { expected });

function life(stage: Stage) {
  test('the article stands open at its place afterwards, and the list is as the site made it', async () => {
    stage.site.behave({ hydrateAfter: 3_000 });
    const page = await openAuthorPage(stage);
    const card = page.card(articles.language);
    await card.readOn();
    await card.opened();
    const early = await page.tab.evaluate(isAlive);
    const before = await card.head();
    await until('the site to come to life', () => page.tab.evaluate(isAlive), 8_000);
    expect(early, 'it was opened before that').toBe(false);
    await card.opened();
    expect(Math.abs((await card.head()).top - before.top)).toBeLessThanOrEqual(1);
    await page.tab.find('button', stage.names.collapse, { of: card.title });
    expect(await page.list()).toBe(await listWithoutExtension());
  });

  async function listWithoutExtension(): Promise<string> {
    const bare = await launch(stage.reader.browser, {
      proxyPort: stage.site.proxyPort,
      language: stage.reader.language,
      bare: true,
    });
    const page = authorPage(await bare.tab(authorUrl), stage.names);
    await until('the site to come to life', () => page.tab.evaluate(isAlive), 8_000);
    const list = await page.list();
    await bare.close();
    return list;
  }
}

/** Vue notes its application on the element that it was mounted on. */
function isAlive(): boolean {
  return '__vue_app__' in (document.querySelector('#app') ?? {});
}

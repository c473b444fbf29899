import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { launch, type Tab } from './browsers';
import { articles } from './pages/articles';
import { authorUrl, openAuthorPage } from './pages/author-page';
import { until } from './patience';
import { story } from './story';

/** The manifest's stylesheet: room that is there from the first paint on. */
const reserve = readFileSync('lib/habr/reserve.css', 'utf8');

story('nothing on the page moves', stage => {
  test.each([1280, 360])('at %i px every part of every card stands where it did', async width => {
    const { reader, site } = stage;
    const tab = await reader.tab(authorUrl, width);
    await everyStrip(tab);
    const places = await tab.evaluate(placesOfCards);
    const bare = await launch(reader.browser, {
      proxyPort: site.proxyPort,
      language: reader.language,
      bare: true,
    });
    const plain = await bare.tab(authorUrl, width);
    await plain.evaluate(reserveRoom, reserve);
    const before = await plain.evaluate(placesOfCards);
    await bare.close();
    expect(Object.keys(before).length).toBeGreaterThan(100);
    expect(places).toEqual(before);
    await tab.close();
  });

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

/** Scrolls through the list until every card has its strip. */
async function everyStrip(tab: Tab): Promise<void> {
  await until('a strip on every card', () =>
    tab.evaluate(() => {
      const bare = [...document.querySelectorAll('article')].find(
        c => !c.querySelector('dalee-card'),
      );
      bare?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return bare === undefined;
    }),
  );
  await tab.evaluate(() => scrollTo(0, 0));
}

function reserveRoom(css: string): void {
  document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
}

/** Where every element of the site's list stands, by its way from the list; page coordinates. */
function placesOfCards(): Record<string, [x: number, y: number, width: number, height: number]> {
  const list = document.querySelector('.tm-articles-list');
  const elements = [...(list?.querySelectorAll('*') ?? [])];
  const ours = (one: Element) => one.closest('dalee-card, dalee-article') !== null;
  return Object.fromEntries(
    elements
      .filter(one => !ours(one))
      .map((one, i) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        const key = `${i} ${one.localName}.${one.getAttribute('class') ?? ''}`;
        return [key, [x + scrollX, y + scrollY, width, height].map(v => Math.round(v * 10) / 10)];
      }),
  ) as Record<string, [number, number, number, number]>;
}

import { expect, test } from 'vitest';
import { isGreeting } from '../driver/browsers';
import { until } from '../driver/wait-until';
import { articles } from '../pages/articles';
import { authorPage, authorUrl, openAuthorPage } from '../pages/author-page';
import { everyStrip } from '../pages/lists';
import { secondCopy } from '../support/second-extension';
import { type Stage, story } from '../support/story';

story(
  'a page from before the extension',
  stage => {
    test('a page that was open before the extension came is served at once', async () => {
      const tab = await stage.reader.tab(authorUrl);
      const { card } = authorPage(tab, stage.names);
      expect(await tab.evaluate(hosts)).toEqual([]);
      await install(stage);
      await tab.front();
      await card(articles.language).bookmark();
      await card(articles.language).becomes({ bookmarked: true });
      await everyStrip(tab);
      expect(await tab.evaluate(hosts)).toEqual(one);
    });
  },
  { bare: true },
);

story(
  'the life of a page',
  stage => {
    test('a page that the reader comes back to stands as it was left, and its marks are fresh', async () => {
      const page = await openAuthorPage(stage);
      await everyStrip(page.tab);
      await page.tab.evaluate(noteReturn);
      await page.tab.goto(`https://habr.com/ru/articles/${articles.raptor.id}/`);
      const other = await openAuthorPage(stage);
      await other.card(articles.memory).bookmark();
      await other.card(articles.memory).becomes({ bookmarked: true });
      await other.tab.close();
      await page.tab.front();
      await page.tab.back();
      await until('the list, kept', () => page.tab.evaluate(wasKept));
      await page.card(articles.memory).becomes({ bookmarked: true });
      expect(await page.tab.evaluate(hosts)).toEqual(one);
      await page.card(articles.language).open();
      await page.card(articles.language).opened();
      await page.card(articles.language).collapse();
      await page.card(articles.language).becomes({ state: 'reading' });
    });

    test('a page that was open while the extension was updated is served by the new one alone', async () => {
      const { tab, card } = await openAuthorPage(stage);
      await everyStrip(tab);
      await tab.evaluate(noteStrips);
      await stage.reader.install();
      await tab.front();
      await until('strips of the new one', () => tab.evaluate(areOthers));
      await card(articles.geometry).bookmark();
      await card(articles.geometry).becomes({ bookmarked: true });
      expect(await tab.evaluate(hosts)).toEqual(one);
      await card(articles.geometry).readOn();
      await card(articles.geometry).opened();
      await card(articles.geometry).becomes({ state: 'reading' });
      expect(await greetings(stage), 'an update closes our pages, and greets nobody').toBe(0);
    });

    test('a page that the browser put to sleep wakes with its marks', async () => {
      const { tab, card } = await openAuthorPage(stage);
      await card(articles.language).bookmark();
      await card(articles.language).open();
      await card(articles.language).opened();
      await card(articles.language).collapse();
      await card(articles.language).becomes({ state: 'reading', bookmarked: true });
      await everyStrip(tab);
      await tab.evaluate(noteStrips);
      const page = authorPage(await stage.reader.wake(authorUrl), stage.names);
      await until('the page, loaded anew', () => page.tab.evaluate(areOthers).catch(() => false));
      await page.card(articles.language).becomes({ state: 'reading', bookmarked: true });
      await everyStrip(page.tab);
      expect(await page.tab.evaluate(hosts)).toEqual(one);
    });
  },
  { keepsPages: true },
);

story('two copies of the extension', stage => {
  test('two copies of the extension leave each other alone', async () => {
    await install(stage, await secondCopy(stage.reader.browser));
    const { tab, card } = await openAuthorPage(stage);
    await everyStrip(tab);
    expect(await tab.evaluate(hosts)).toEqual(one);
    expect(await tab.evaluate(changes), 'they come to rest').toBe(0);
    await card(articles.language).readOn();
    await card(articles.language).opened();
    expect(await tab.evaluate(opened), 'the article is there once').toBe(1);
    const strip = await card(articles.language).button(stage.names.readHere);
    expect(strip.expanded, 'the one with the strip has opened it').toBe(true);
    await card(articles.language).collapse();
    await card(articles.language).folded();
    await tab.evaluate(rerender);
    await everyStrip(tab);
    expect(await tab.evaluate(hosts)).toEqual(one);
    expect(await tab.evaluate(changes), 'and again').toBe(0);
  });
});

const greetings = async ({ reader }: Stage) => (await reader.tabs()).filter(isGreeting).length;

/** Installs an extension; its greeting comes in nobody's way. */
async function install(stage: Stage, extension?: string): Promise<void> {
  const before = await greetings(stage);
  await stage.reader.install(extension);
  await until('the greeting', async () => (await greetings(stage)) > before);
}

/** How many strips the cards have, each number once. */
const one = [1];
function hosts(): number[] {
  const cards = [...document.querySelectorAll('article')];
  const found = new Set(cards.map(card => card.querySelectorAll('dalee-card').length));
  return [...found].filter(count => count > 0);
}

/** Marks the strips that stand there now. */
function noteStrips(): void {
  Object.assign(window, { strips: new Set(document.querySelectorAll('dalee-card')) });
}

/** Whether the strips on the screen are others than those. */
function areOthers(): boolean {
  const { strips } = window as { strips?: Set<Element> };
  const first = document.querySelector('dalee-card');
  return first !== null && !strips?.has(first);
}

function opened(): number {
  return document.querySelectorAll('dalee-article').length;
}

/** Marks this very document: one that is loaded anew has no such note. */
function noteReturn(): void {
  addEventListener('pageshow', event => {
    document.title = event.persisted ? 'kept' : 'not kept';
  });
}

function wasKept(): boolean {
  return document.title === 'kept';
}

/** Changes of the page within thirty frames. */
async function changes(): Promise<number> {
  let count = 0;
  const observer = new MutationObserver(records => {
    count += records.length;
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
  for (let frame = 0; frame < 30; frame++) await new Promise(requestAnimationFrame);
  observer.disconnect();
  return count;
}

async function rerender(): Promise<void> {
  window.dispatchEvent(new CustomEvent('replica:rerender'));
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

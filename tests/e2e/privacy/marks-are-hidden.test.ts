import { expect, test } from 'vitest';
import { type Box, launch } from '../driver/browsers';
import { until } from '../driver/wait-until';
import { type Article, articles } from '../pages/articles';
import { type AuthorPage, authorUrl, openAuthorPage } from '../pages/author-page';
import { cardsThere } from '../pages/card-in-page';
import { ask } from '../support/article-page-steps';
import { type Stage, story } from '../support/story';

story('the page cannot tell who read what', stage => {
  const { language: opened, memory: begun } = articles;

  test('two readers, one of whom has read and kept everything, get the same page', async () => {
    const { reader, site } = stage;
    await readEverything(stage);
    const page = await openAuthorPage(stage);
    await page.card(opened).becomes({ state: 'read', bookmarked: true });
    await page.card(begun).becomes({ state: 'reading', bookmarked: true });
    const everything = await look(page, opened);
    const { browser, language } = reader;
    const other = await launch(browser, { proxyPort: site.proxyPort, language });
    const nothing = await look(await openAuthorPage({ ...stage, reader: other }), opened);
    expect(other.errors).toEqual([]);
    await other.close();
    expect(nothing.hosts).toHaveLength(19);
    expect(everything.hosts).toEqual(nothing.hosts);
    expect(everything.html).toBe(nothing.html);
    expect(everything.globals).toEqual(nothing.globals);
  });
});

story('the page cannot tell which extension it is', stage => {
  test('its id is in no text, message, resource or store of the page', async () => {
    const page = await openAuthorPage(stage);
    const card = page.card(articles.language);
    await page.tab.evaluate(listen);
    await card.open();
    await card.opened();
    await card.bookmark();
    await card.becomes({ bookmarked: true });
    await page.tab.reload();
    await card.becomes({ bookmarked: true });
    const seen = await page.tab.evaluate(everythingThere);
    expect(seen).not.toContain(stage.reader.extensionId);
    expect(seen).not.toMatch(/(chrome|moz)-extension:/);
  });
});

/** All articles of the page opened, kept and read, but for one that is half read. */
async function readEverything({ reader }: Stage): Promise<void> {
  const own = await reader.popup();
  const act = (what: object) => own.evaluate(ask, 'act', { act: crypto.randomUUID(), what });
  const page = await reader.tab(authorUrl);
  const ids = (await page.evaluate(cardsThere)).map(({ id }) => id);
  for (const id of ids) await act({ kind: 'opened', id });
  const { id } = articles.memory;
  const half = { id, seen: 'ffffffff00000000', spent: 60_000, finished: false };
  await own.evaluate(ask, 'progress', half);
  await act({ kind: 'read', ids: ids.filter(one => one !== id), value: true });
  await act({ kind: 'bookmark', ids, value: true });
  for (const tab of [own, page]) await tab.close();
}

type Look = { html: string; hosts: Box[]; globals: string[] };

/** What a script of the site could see, one article open and every strip having been on the screen. */
async function look({ tab, card }: AuthorPage, opened: Article): Promise<Look> {
  await card(opened).open();
  await card(opened).opened();
  for (let i = 0; i < 18; i++) {
    await tab.evaluate(i => {
      document.querySelectorAll('article')[i]?.scrollIntoView({ block: 'center' });
    }, i);
    await until('its strip', () => tab.evaluate(hasStrip, i));
  }
  return tab.evaluate(seenByScripts);
}

function hasStrip(index: number): boolean {
  return document.querySelectorAll('article')[index]?.querySelector('dalee-card') != null;
}

function seenByScripts(): Look {
  scrollTo(0, 0);
  const hosts = [...document.querySelectorAll('dalee-card, dalee-article')];
  return {
    html: document.documentElement.outerHTML,
    hosts: hosts.map(host => {
      const { x, y, width, height } = host.getBoundingClientRect();
      return { x, y, width, height };
    }),
    globals: Object.keys(window).sort(),
  };
}

/** Writes down every message and every resource from here on, over reloads too. */
function listen(): void {
  addEventListener('message', event => {
    sessionStorage.setItem(`heard ${Math.random()}`, JSON.stringify(event.data));
  });
}

function everythingThere(): string {
  const resources = performance.getEntriesByType('resource').map(entry => entry.name);
  const sheets = [...document.styleSheets].map(sheet => sheet.href);
  const kept = [...Object.values(sessionStorage), ...Object.values(localStorage)];
  return JSON.stringify([document.documentElement.outerHTML, resources, sheets, kept]);
}

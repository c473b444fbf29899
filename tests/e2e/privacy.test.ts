import { expect, test } from 'vitest';
import type { Box } from './browsers';
import { articles } from './pages/articles';
import { type AuthorPage, openAuthorPage } from './pages/author-page';
import { until } from './patience';
import { story } from './story';

story('the page cannot tell who read what', stage => {
  test('everything read and kept, or nothing: the same text, the same places', async () => {
    const page = await openAuthorPage(stage);
    const nothing = await look(page);
    expect(nothing.hosts).toHaveLength(18);
    const titles = await page.tab.evaluate(allTitles);
    for (const title of titles) {
      await page.card({ title }).read();
      await page.card({ title }).bookmark();
    }
    await page.tab.reload();
    await page.card({ title: titles[0] ?? '' }).becomes({ state: 'read', bookmarked: true });
    const everything = await look(page);
    expect(everything.html).toBe(nothing.html);
    expect(everything.hosts).toEqual(nothing.hosts);
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

type Look = { html: string; hosts: Box[]; globals: string[] };

/** What a script of the site could see, every strip having been on the screen. */
async function look({ tab }: AuthorPage): Promise<Look> {
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

function allTitles(): string[] {
  return [...document.querySelectorAll('article h2 a')].map(link => link.textContent?.trim() ?? '');
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

import { expect, test } from 'vitest';
import { until } from '../driver/wait-until';
import { authorUrl } from '../pages/author-page';
import { asked } from '../support/site-requests';
import { story } from '../support/story';

story('pages that are none of our business', stage => {
  test('a page with neither cards nor an article wakes nobody and gets nothing', async () => {
    const { reader } = stage;
    const tab = await reader.tab('https://habr.com/ru/docs/help/');
    await reader.stopWorker();
    await tab.reload();
    await tab.evaluate(settled);
    expect(await reader.isWorkerRunning()).toBe(false);
    expect(await tab.evaluate(traces)).toEqual([]);
    expect(asked(stage.site)).toEqual([]);
  });

  test('a list wakes the background, so it is seen where something does', async () => {
    const tab = await stage.reader.tab(authorUrl);
    await tab.find('button', stage.names.readHere);
    expect(await stage.reader.isWorkerRunning()).toBe(true);
  });

  test('looking through a whole list asks the site for nothing', async () => {
    stage.site.behave({ cards: 200, perPage: 200 });
    const tab = await stage.reader.tab(authorUrl);
    await tab.find('button', stage.names.readHere, { limit: 15_000 });
    await tab.press('End');
    await tab.find('button', stage.names.readHere, { of: await tab.evaluate(last), limit: 15_000 });
    await tab.evaluate(settled);
    expect(asked(stage.site)).toEqual([]);
  });

  test('looking at the last of 5,000 cards asks the site for nothing, and it has its strip', async () => {
    const tab = await stage.reader.tab(authorUrl);
    await tab.find('button', stage.names.readHere);
    await tab.evaluate(grow, 5_000);
    // Not by role: of so large a page the browser makes its tree of roles for half a minute.
    await until('the strip of the last', () => tab.evaluate(endsWithStrip), 30_000);
    expect(asked(stage.site)).toEqual([]);
  });
});

/** Makes the list so long, all at once, with copies of its first card under other numbers and names. */
function grow(count: number): void {
  const list = document.querySelector('.tm-articles-list');
  const first = list?.querySelector('article')?.cloneNode(true) as Element;
  // The site's own part of the work would be most of the time: half a million nodes.
  for (const one of first.querySelectorAll('dalee-card, svg, img, .lead, .tm-publication-hubs'))
    one.remove();
  const title = first.querySelector('h2 a')?.textContent ?? '';
  const cards = Array.from({ length: count }, (_, at) =>
    first.outerHTML.replaceAll(first.id, String(100_000 + at)).replace(title, `Статья ${at}`),
  );
  list?.insertAdjacentHTML('beforeend', cards.join(''));
}

/** Scrolls to the last card; true when it has its strip. */
function endsWithStrip(): boolean {
  const last = [...document.querySelectorAll('article')].at(-1);
  last?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return last !== undefined && last.querySelector('dalee-card') !== null;
}

/** Later than a content script that waits for `load` and an idle moment can begin. */
async function settled(): Promise<void> {
  for (let i = 0; i < 10; i++)
    await new Promise(resolve => requestIdleCallback(() => requestAnimationFrame(resolve)));
}

function last(): string {
  return [...document.querySelectorAll('article h2 a')].at(-1)?.textContent?.trim() ?? '';
}

function traces(): string[] {
  const all = [...document.querySelectorAll('*')];
  return all.map(one => one.localName).filter(name => name.startsWith('dalee'));
}

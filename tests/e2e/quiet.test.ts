import { expect, test } from 'vitest';
import { authorUrl } from './pages/author-page';
import { asked } from './requests';
import { story } from './story';

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

  test('a list wakes it, so the look above sees what it says', async () => {
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
});

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

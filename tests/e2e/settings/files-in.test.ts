import { test } from 'vitest';
import { articles } from '../pages/articles';
import { openAuthorPage } from '../pages/author-page';
import { actsOn, openData } from '../pages/data-settings';
import { openPopup } from '../pages/popup';
import { downloaded } from '../support/downloads';
import { type Stage, story } from '../support/story';

const ids = Array.from({ length: 200 }, (_, at) => String(700_001 + at));

story('a backup brings back what it holds', stage => {
  let backup = '';

  test('200 marked read by mistake are as they were; undone, they are read again', async () => {
    const page = await openAuthorPage(stage);
    await page.card(articles.raptor).bookmark();
    await page.card(articles.raptor).becomes({ bookmarked: true });
    const data = await openData(stage.reader);
    await actsOn(data.tab, { kind: 'bookmark', ids, value: true });
    backup = await savedBy(stage, data);
    await actsOn(data.tab, { kind: 'read', ids: [...ids, articles.raptor.id], value: true });
    await page.card(articles.raptor).becomes({ state: 'read', bookmarked: true });
    await data.give(backup);
    await data.drills();
    await data.goBack();
    await page.card(articles.raptor).becomes({ state: 'unread', bookmarked: true });
    await readIs(stage, 0);
    await data.undo();
    await page.card(articles.raptor).becomes({ state: 'read', bookmarked: true });
    await readIs(stage, 201);
  });

  test('what was removed here is named and comes back when asked for, though the worker ends', async () => {
    const page = await openAuthorPage(stage);
    const data = await openData(stage.reader);
    await actsOn(data.tab, { kind: 'forget', ids });
    await actsOn(data.tab, { kind: 'bookmark', ids: [articles.raptor.id], value: false });
    await page.card(articles.raptor).becomes({ bookmarked: false });
    await data.give(backup);
    await (await data.tab.find('checkbox', /201/)).click();
    await stage.reader.stopWorker();
    await data.add();
    await page.card(articles.raptor).becomes({ bookmarked: true });
    await data.undo();
    await page.card(articles.raptor).becomes({ bookmarked: false });
  });

  test('while another page is loading one, this one says so and changes nothing', async () => {
    const page = await openAuthorPage(stage);
    const data = await openData(stage.reader);
    const other = await openData(stage.reader);
    await other.tab.evaluate(loadForever);
    await data.give(backup);
    await (await data.tab.find('checkbox', /201/)).click();
    await data.addsInVain();
    await page.card(articles.raptor).becomes({ bookmarked: false });
    await other.tab.close();
    await data.give(backup);
    await (await data.tab.find('checkbox', /201/)).click();
    await data.add();
    await page.card(articles.raptor).becomes({ bookmarked: true });
    await data.undo();
    await page.card(articles.raptor).becomes({ bookmarked: false });
  });

  test('a file that is cut off is refused with words, and changes nothing', async () => {
    const data = await openData(stage.reader);
    await data.give(backup.slice(0, 2_000));
    await data.refuses();
    await readIs(stage, 1);
  });
});

/** Holds what one page at a time has, until it is closed (entrypoints/settings/taking-in.tsx). */
function loadForever(): void {
  void navigator.locks.request('dalee-run', () => new Promise(() => {}));
}

async function savedBy(stage: Stage, data: Awaited<ReturnType<typeof openData>>): Promise<string> {
  await data.save();
  return (await downloaded(stage, /^dalee-backup-.*\.json$/)).text();
}

/** The popup's foot says how many are read. */
async function readIs(stage: Stage, count: number): Promise<void> {
  const { tab } = await openPopup(stage);
  await tab.says(new RegExp(`(?<!\\d)${count}\\s(прочитано|read)`));
  await tab.close();
}

import { test } from 'vitest';
import { until } from '../driver/wait-until';
import { articles } from '../pages/articles';
import { openAuthorPage } from '../pages/author-page';
import { actsOn, openData } from '../pages/data-settings';
import { openPopup } from '../pages/popup';
import { downloaded } from '../support/downloads';
import { type Stage, story } from '../support/story';

const ids = Array.from({ length: 200 }, (_, at) => String(700_001 + at));

story('a backup brings back what it holds', stage => {
  const { raptor } = articles;

  /** The author's page with a bookmarked article, and a backup of it and of 200 other bookmarks. */
  const backedUp = async () => {
    const page = await openAuthorPage(stage);
    await page.card(raptor).bookmark();
    await page.card(raptor).becomes({ bookmarked: true });
    const data = await openData(stage.reader);
    await actsOn(data.tab, { kind: 'bookmark', ids, value: true });
    return { card: page.card(raptor), data, backup: await savedBy(stage, data) };
  };

  /** The same when everything in the backup has been removed here since. */
  const removed = async () => {
    const all = await backedUp();
    await actsOn(all.data.tab, { kind: 'forget', ids });
    await actsOn(all.data.tab, { kind: 'bookmark', ids: [raptor.id], value: false });
    await all.card.becomes({ bookmarked: false });
    return all;
  };

  /** Gives the file, and asks for what was removed here, too. */
  const giveWithRemoved = async (data: Data, backup: string) => {
    await data.give(backup);
    await (await data.tab.find('checkbox', /201/)).click();
  };

  test('200 articles marked read by mistake are as they were, and read again once that is undone', async () => {
    const { card, data, backup } = await backedUp();
    await actsOn(data.tab, { kind: 'read', ids: [...ids, raptor.id], value: true });
    await card.becomes({ state: 'read', bookmarked: true });
    await data.give(backup);
    await data.drills();
    await data.goBack();
    await card.becomes({ state: 'unread', bookmarked: true });
    await readIs(stage, 0);
    await data.undo();
    await card.becomes({ state: 'read', bookmarked: true });
    await readIs(stage, 201);
  });

  test('what was removed here is named and comes back when asked for, though the worker ends', async () => {
    const { card, data, backup } = await removed();
    await giveWithRemoved(data, backup);
    await stage.reader.stopWorker();
    await data.add();
    await card.becomes({ bookmarked: true });
    await data.undo();
    await card.becomes({ bookmarked: false });
  });

  test('while another page imports a file, this one says so and changes nothing', async () => {
    const { card, data, backup } = await removed();
    const other = await openData(stage.reader);
    await other.tab.evaluate(loadForever);
    await giveWithRemoved(data, backup);
    await data.addsInVain();
    await card.becomes({ bookmarked: false });
    await other.tab.close();
    await giveWithRemoved(data, backup);
    await data.add();
    await card.becomes({ bookmarked: true });
    await data.undo();
    await card.becomes({ bookmarked: false });
  });

  test('a file that is cut off is refused with words, and changes nothing', async () => {
    const { card, data, backup } = await backedUp();
    await actsOn(data.tab, { kind: 'read', ids: [raptor.id], value: true });
    await card.becomes({ state: 'read' });
    await data.give(backup.slice(0, 2_000));
    await data.refuses();
    await readIs(stage, 1);
  });
});

type Data = Awaited<ReturnType<typeof openData>>;

/** Holds what one page at a time has, until it is closed (entrypoints/settings/data-sections.tsx). */
function loadForever(): void {
  void navigator.locks.request('dalee-run', () => new Promise(() => {}));
}

async function savedBy(stage: Stage, data: Data): Promise<string> {
  await data.save();
  return (await downloaded(stage, /^dalee-backup-.*\.json$/)).text();
}

/** The popup's foot says how many are read, and nothing of them where none is. */
async function readIs(stage: Stage, count: number): Promise<void> {
  const { tab } = await openPopup(stage);
  await until(`${count} to be read`, async () => {
    const totals = await tab.evaluate(() => document.querySelector('footer')?.textContent ?? '');
    const [, read = '0'] = /(\d+)\s(?:прочитано|read)/.exec(totals) ?? [];
    // There is always a bookmark: without a number the foot has not been drawn yet.
    return /\d/.test(totals) && Number(read) === count;
  });
  await tab.close();
}

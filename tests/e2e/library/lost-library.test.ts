import { expect, test } from 'vitest';
import { readBackup } from '../../../lib/transfer/backup/read-backup';
import { until } from '../driver/wait-until';
import { type Article, articles } from '../pages/articles';
import { openAuthorPage } from '../pages/author-page';
import { openData } from '../pages/data-settings';
import { openPopup } from '../pages/popup';
import { downloaded } from '../support/downloads';
import { block, corrupt } from '../support/library-files';
import { type Stage, story } from '../support/story';

story('a library whose database is gone', stage => {
  const { language, memory, geometry, raptor, pigs, summaries } = articles;

  test('when it was deleted, every decision is back, and the history as of the last snapshot', async () => {
    const { page, popup } = await arrange();
    await popup.tab.evaluate(deleteLibrary);
    await popup.tab.close();
    await stage.reader.stopWorker();
    await page.tab.reload();
    await page.card(language).becomes({ state: 'reading' });
    await page.card(memory).becomes({ state: 'read' });
    await page.card(geometry).becomes({ bookmarked: true });
    await page.tab.close();
    await tellsWhatIsBack(stage, language);
  });

  test('when its files were destroyed between two runs, the same is back', async () => {
    await arrange();
    await stage.reader.restart(corrupt(stage.reader));
    const page = await openAuthorPage(stage);
    await page.card(memory).becomes({ state: 'read' });
    await page.card(geometry).becomes({ bookmarked: true });
    await page.card(language).becomes({ state: 'reading' });
    await page.tab.close();
    await tellsWhatIsBack(stage, language);
  });

  test('while it cannot be opened, what is kept is in it when it opens again', async () => {
    await arrange();
    const files = block(stage.reader);
    await stage.reader.restart(files.block);
    const kept = [raptor, pigs, summaries];
    const page = await openAuthorPage(stage);
    await page.card(memory).becomes({ state: 'read' });
    for (const article of kept) await page.card(article).bookmark();
    for (const article of kept) await page.card(article).becomes({ bookmarked: true });
    await stage.reader.stopWorker();
    await page.tab.reload();
    await page.card(raptor).becomes({ bookmarked: true });
    const popup = await openPopup(stage);
    await popup.tab.says(stage.names.closed);
    const backup = await savedOfCopies(stage);
    expect(await bookmarksIn(backup)).toEqual([...kept, geometry].map(({ id }) => id).sort());
    await stage.reader.restart(files.unblock);
    const after = await openPopup(stage);
    await after.show('bookmarks');
    for (const article of [...kept, geometry]) await after.has(article);
    await after.tab.gone('button', stage.names.retry);
    const data = await openData(stage.reader);
    await data.give(await backup.text());
    await data.hasAll();
  });

  /** One article is begun, one read, one kept; mirror and snapshot hold all three. */
  async function arrange() {
    const page = await openAuthorPage(stage);
    await page.card(language).open();
    await page.card(language).opened();
    await page.card(language).collapse();
    await page.card(memory).read();
    const popup = await openPopup(stage);
    await until('the copies', () => popup.tab.evaluate(copies, [824608, 821734], 1));
    await page.tab.front();
    await page.card(geometry).bookmark();
    await page.card(geometry).becomes({ bookmarked: true });
    await until('the mirror', () => popup.tab.evaluate(copies, [817390], 1));
    return { page, popup };
  }
});

/** A backup of a library that does not open: the page says what it was made of. */
async function savedOfCopies(stage: Stage): Promise<Blob> {
  const data = await openData(stage.reader);
  await data.save();
  await data.tellsOfCopies();
  return downloaded(stage, /^dalee-backup-.*\.json$/);
}

async function bookmarksIn(backup: Blob): Promise<string[]> {
  const read = await readBackup(backup);
  if (!read.ok) throw new Error(read.code);
  const marks = read.value.records.flatMap(one => ('marks' in one && one.marks ? one.marks : []));
  return marks.flatMap(({ id, bookmark }) => (bookmark?.value ? id : [])).sort();
}

/** The popup says what came back, until the reader has seen it; the history is there. */
async function tellsWhatIsBack(stage: Stage, { title }: Article) {
  const popup = await openPopup(stage);
  await popup.tab.says(stage.names.recovered);
  await popup.tab.find('link', title);
  await (await popup.tab.find('button', stage.names.understood)).click();
  await popup.tab.gone('button', stage.names.understood);
  await popup.tab.close();
}

/** Whether the mirror's shards of these articles, and so many snapshots, stand beside the library. */
async function copies(ids: number[], snapshots: number): Promise<boolean> {
  type Storage = { storage: { local: { get(keys: string[]): Promise<object> } } };
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Storage>;
  for (const id of ids) {
    const keys = ['a', 'b'].map(side => `mirror:${id % 128}:${side}`);
    if (Object.keys(await (browser ?? chrome).storage.local.get(keys)).length === 0) return false;
  }
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('snapshots', { create: true });
  let count = 0;
  for await (const name of folder.keys()) if (name.endsWith('.gz')) count += 1;
  return count >= snapshots;
}

function deleteLibrary(): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('dalee');
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
  });
}

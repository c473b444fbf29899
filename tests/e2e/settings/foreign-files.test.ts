import { strToU8, zipSync } from 'fflate';
import { test } from 'vitest';
import { articles } from '../pages/articles';
import { openAuthorPage } from '../pages/author-page';
import { openData } from '../pages/data-settings';
import { openPopup } from '../pages/popup';
import { story } from '../support/story';

story('files of other programs come in', stage => {
  test('a zip as Pocket sent it comes in with all its parts, under addresses of every year', async () => {
    const page = await openAuthorPage(stage);
    const data = await openData(stage.reader);
    const head = 'title,url,time_added,tags,status\n';
    const parts = {
      'part_000000.csv': `${head}A,https://habrahabr.ru/post/${articles.raptor.id}/,1600000000,,archive\n`,
      'part_000001.csv': `${head}B,https://habr.com/p/${articles.pigs.id}/,1600000000,,unread\n`,
    };
    const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
    await data.giveFile('pocket.zip', zipSync(Object.fromEntries(files)));
    await data.tab.says('pocket.zip (Pocket)');
    await data.add();
    await page.card(articles.raptor).becomes({ state: 'read', bookmarked: true });
    await page.card(articles.pigs).becomes({ state: 'unread', bookmarked: true });
  });

  test('bookmarks in windows-1251, one with an open tag in its title, are in the popup by their names and are found in the wrong keyboard layout', async () => {
    const data = await openData(stage.reader);
    const file = [
      '<!DOCTYPE NETSCAPE-Bookmark-file-1>',
      '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1251">',
      '<DL><p>',
      `    <DT><A HREF="https://habr.com/ru/post/${OPEN_TAG.id}/" ADD_DATE="1600000000">${OPEN_TAG.title}</A>`,
      `    <DT><A HREF="https://m.habrahabr.ru/post/${GREETING.id}/" ADD_DATE="1600000001">${GREETING.title}</A>`,
      '</DL><p>',
    ];
    await data.giveFile('bookmarks.html', inWindows1251(file.join('\n')));
    await data.add();
    const popup = await openPopup(stage);
    await popup.show('bookmarks');
    await popup.has(OPEN_TAG);
    await popup.has(GREETING);
    // “привет” in the wrong keyboard layout.
    await search(popup, 'ghbdtn');
    await popup.lacks(OPEN_TAG);
    await popup.has(GREETING);
  });

  test('what was begun in Omnivore is begun here, once its export is imported', async () => {
    const page = await openAuthorPage(stage);
    const data = await openData(stage.reader);
    const { id, title } = articles.language;
    const entry = {
      ...{ id: 'x', slug: 'x', title, url: `https://habr.com/ru/articles/${id}/`, labels: ['ml'] },
      ...{ state: 'Active', readingProgress: 43, savedAt: '2024-10-29T08:15:00.021Z' },
    };
    await data.giveFile('metadata_0_to_1.json', strToU8(JSON.stringify([entry])));
    await data.tab.says('metadata_0_to_1.json (Omnivore)');
    await data.add();
    await page.card(articles.language).becomes({ state: 'reading', bookmarked: true });
  });

  test('a file of a program that is not read here is called by its name', async () => {
    const data = await openData(stage.reader);
    await data.giveFile('export.json', strToU8('{"collections":[]}'));
    await data.tab.says('Linkwarden');
  });
});

const OPEN_TAG = { id: '700001', title: 'Что делает <b> и <!-- здесь' };
const GREETING = { id: '700002', title: 'Привет, швы и нити' };

/** Russian letters and ASCII are all there is. */
const inWindows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, sign => {
    const code = sign.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });

async function search({ tab }: Awaited<ReturnType<typeof openPopup>>, words: string) {
  await (await tab.find('textbox', /./)).click();
  await tab.type(words);
}

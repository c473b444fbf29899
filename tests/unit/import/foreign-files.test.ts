import { strToU8, zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { importStatus } from '../../../components/own-page/data/import-words';
import { readImportFile } from '../../../lib/import/read-import-file';
import { own } from '../library/store/import-runs/a-run';
import { aFile as aBackupFile } from '../transfer/backup/a-backup';
import { wordsIn } from '../words/texts';
import { aTaker, comesTo, counted, planned } from './an-importer';

vi.setConfig({ testTimeout: 60_000 });

const HEAD = 'title,url,time_added,tags,status\n';
const row = (id: number) => `Т${id},https://habr.com/ru/post/${id}/,1600000000,x,unread\n`;
const csv = (...ids: number[]) => HEAD + ids.map(row).join('');
const zipped = (files: Record<string, string | Uint8Array>) => {
  const entries = Object.entries(files).map(([name, text]) => [
    name,
    typeof text === 'string' ? strToU8(text) : text,
  ]);
  return new File([new Uint8Array(zipSync(Object.fromEntries(entries)))], 'pocket.zip');
};
const taken = async (file: File) => {
  const read = await readImportFile(file);
  if (!read.ok) throw new Error(read.code);
  return read.value;
};
const idsIn = async (file: File) => (await taken(file)).pieces.map(({ id }) => Number(id));

describe('a zip as the services send it', () => {
  test('all parts are read, whatever lies beside them', async () => {
    const files = {
      ...{ 'part_000000.csv': csv(1, 2), 'x/part_000001.csv': csv(3), 'annotations/a.json': '{}' },
      ...{ '__MACOSX/._part_000000.csv': 'x', 'picture.png': new Uint8Array(9) },
    };
    expect(await idsIn(zipped(files))).toEqual([1, 2, 3]);
    expect((await taken(zipped(files))).unreadFiles).toEqual(['annotations/a.json']);
  });

  test('of Omnivore the metadata are read, not the texts', async () => {
    const one = (id: number) => ({
      url: `https://habr.com/p/${id}/`,
      readingProgress: 0,
      savedAt: '',
    });
    const files = {
      ...{ 'metadata_0_to_1.json': JSON.stringify([one(1)]), 'content/a.html': '<p>Текст</p>' },
      ...{ 'metadata_1_to_2.json': JSON.stringify([one(2)]), 'highlights/a.md': 'x' },
    };
    expect(await taken(zipped(files))).toMatchObject({
      program: 'Omnivore',
      pieces: [{ id: '1' }, { id: '2' }],
    });
  });

  test('with a backup alone in it is that backup', async () => {
    const backup = await (await aBackupFile()).text();
    expect((await taken(zipped({ 'dalee-backup.json': backup }))).kind).toBe('backup');
  });

  test.each([
    ['a bomb', () => zipped({ 'a.csv': new Uint8Array(257 * 2 ** 20) }), 'tooLarge'],
    ['half a zip', () => new File([zipped({ 'a.csv': csv(1) }).slice(0, 60)], 'a.zip'), 'damaged'],
    [
      'no file that is read here',
      () => zipped({ 'a.txt': 'x', 'b.json': '[]', 'c.csv': 'x' }),
      'unknown',
    ],
  ])('%s is refused', async (_, file, code) => {
    expect(await readImportFile(file())).toMatchObject({ ok: false, code });
  });
});

describe('what is left out is said', () => {
  test('articles of Geektimes among other lines', async () => {
    const geektimes = 'Т,https://geektimes.ru/post/5/,1600000000,,unread\n';
    const file = new File([`${csv(1)}${geektimes}Т,https://example.org/,1,,unread\n`], 'p.csv');
    expect(await taken(file)).toMatchObject({ others: 2, renumbered: 1, unreadable: 0 });
  });

  test('a file without any article', async () => {
    const taker = aTaker();
    await counted(taker, new File([`${HEAD}Т,https://example.org/,1,,unread\n`], 'p.csv'));
    await comesTo(taker, 'file', ({ file }) =>
      expect(file).toMatchObject({ articles: 0, others: 1 }),
    );
  });

  test('a file of a program that is not read here, by its name', async () => {
    const taker = aTaker();
    taker.acts.onFile(new File(['{"collections":[]}'], 'x.json'));
    const refused = await comesTo(taker, 'refused');
    expect(importStatus(wordsIn('ru'), refused)).toMatch(
      /^Это файл Linkwarden.*ничего не изменилось/,
    );
    expect(importStatus(wordsIn('en'), refused)).toMatch(/^This file is from Linkwarden/);
  });

  test('a file whose letters are lost is refused, and nothing of it is stored', async () => {
    const file = new File([csv(1).replace('Т1', 'Ст\uFFFD\uFFFDья')], 'p.csv');
    const read = await readImportFile(file);
    expect(read).toMatchObject({ ok: false, code: 'encoding' });
    expect(importStatus(wordsIn('ru'), { phase: 'refused', code: 'encoding' })).toMatch(
      /кодировке.*ничего не изменилось/,
    );
  });
});

test('folders become tags when the reader wants it', async () => {
  const html = `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><H3>Швы</H3><DL><p>
    <DT><A HREF="https://habr.com/ru/articles/1/" ADD_DATE="1600000000" TAGS="x">A</A></DL></DL>`;
  const taker = aTaker();
  await counted(taker, new File([html], 'b.html', { lastModified: 1.7e12 }));
  expect(taker.state.value).toMatchObject({ file: { folders: { names: ['Швы'], asTags: false } } });
  taker.acts.onFolders(true);
  await comesTo(taker, 'file', ({ file }) => expect(file.folders?.asTags).toBe(true));
  await planned(taker);
  taker.acts.onStart();
  await comesTo(taker, 'done');
  const [marks] = await taker.db.marks.toArray();
  expect(Object.keys(marks?.tags ?? {})).toEqual(['x', 'Швы']);
});

test('what was begun elsewhere is begun here, up to the same place', async () => {
  const line = (id: number, more: object) => ({
    ...{ url: `https://habr.com/p/${id}/`, savedAt: '2024-10-29T08:15:00.021Z', labels: [] },
    ...more,
  });
  const text = JSON.stringify([
    line(1, { state: 'Active', readingProgress: 0 }),
    line(2, { state: 'Active', readingProgress: 50 }),
    line(3, { state: 'Archived', readingProgress: 25 }),
    line(4, { state: 'Unknown', readingProgress: 100 }),
  ]);
  const taker = aTaker();
  await counted(taker, new File([text], 'metadata_0_to_4.json'));
  taker.acts.onStart();
  await comesTo(taker, 'done');
  const ids = ['1', '2', '3', '4'];
  const answer = await taker.library.marks({ ids } as never, own);
  const views = answer.ok ? answer.value.views : {};
  expect(ids.map(id => views[id as never])).toMatchObject([
    { state: 'unread', percent: 0 },
    { state: 'reading', percent: 50 },
    { state: 'read', percent: 25 },
    { state: 'read', percent: 100 },
  ]);
});

import { expect, test } from 'vitest';
import { readImportFile } from '../../../lib/import/read-import-file';
import { stampOf } from '../../../lib/library/marks/stamp';
import { tableIn } from '../../../lib/transfer/in/csv-table';
import { fromNetscape } from '../../../lib/transfer/in/read-netscape';
import { aFileOf } from '../transfer/backup/a-backup';

const HEAD = '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n';
const link = (tags = '') =>
  `<DT><A HREF="https://habr.com/ru/articles/1/" TAGS="${tags}">Текст</A>\n`;
const page = (body: string) => new File([HEAD, body], 'bookmarks.html');
const names = (count: number) => Array.from({ length: count }, (_, nth) => `t${nth}`);
const value = { value: true, at: 1, stamp: stampOf(1) };

test.each([
  ['one line', () => page(`<DL><p>\n${link(names(10_001).join(','))}</DL>`)],
  ['many lines', () => page(`<DL><p>\n${names(10_001).map(link).join('')}</DL>`)],
  [
    'a backup',
    async () => {
      const tags = Object.fromEntries(names(10_001).map(tag => [tag, value]));
      return new File([await aFileOf(JSON.stringify([{ marks: { id: '1', tags } }]))], 'b.json');
    },
  ],
])('too many tags of one article refuse the file before anything starts: %s', async (_, file) => {
  expect(await readImportFile(await file())).toEqual({ ok: false, code: 'tooManyTags' });
});

test('ten thousand tags of one article are read whole, one of them called __proto__', async () => {
  const tags = ['__proto__', 'constructor', ...names(9_998)];
  const read = await readImportFile(page(`<DL><p>\n${link(tags.join(','))}</DL>`));
  const found = read.ok ? read.value.pieces[0]?.marks?.tags : undefined;
  expect(Object.keys(found ?? {}).sort()).toEqual(tags.toSorted());
});

test('a link in folders without end has the outermost ones alone', () => {
  const folders = names(20_000).map(name => `<DL><p>\n<DT><H3>${name}</H3>\n${link()}`);
  const found = fromNetscape(`${HEAD}${folders.join('')}`) ?? [];
  expect(found).toHaveLength(20_000);
  expect(found.at(-1)?.folders).toEqual(names(99));
});

test('a table is read as far as its broken lines may cost', () => {
  const broken = `a,"b"c\n`.repeat(50);
  const { unreadable } = tableIn(`title,url\n${broken}x,${'y'.repeat(50_000_000)}\n`);
  expect(unreadable).toBeLessThan(10);
});

import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../../lib/library/sha256-hex';
import { textOf } from '../../../../lib/transfer/backup/backup-file';
import { readBackup } from '../../../../lib/transfer/backup/read-backup';
import { gzipped, writeBackup } from '../../../../lib/transfer/backup/write-backup';
import { aBackup, aFile, aFileOf } from './a-backup';
import { badFiles } from './bad-files';

const codeOf = async (file: Blob) => {
  const read = await readBackup(file);
  return read.ok ? 'read' : read.code;
};
const marksIn = async (records: string) => {
  const read = await readBackup(await aFileOf(records));
  if (!read.ok) throw new Error(`${read.code} ${read.detail}`);
  return read.value.records;
};

describe('a backup', () => {
  test('holds everything, and comes back as it was', async () => {
    const backup = aBackup(1_203);
    const read = await readBackup(await writeBackup(backup));
    expect(read).toEqual({ ok: true, value: backup });
  });

  test('comes back from a packed file, too', async () => {
    const read = await readBackup(await gzipped(await aFile()));
    expect(read).toEqual({ ok: true, value: aBackup() });
  });

  test('its hash can be checked without this program', async () => {
    const text = await (await aFile()).text();
    const covered = text.slice(text.indexOf('"records":'), text.lastIndexOf('}'));
    expect(JSON.parse(text).sha256).toBe(await sha256(covered));
  });

  test('is read whatever Unicode encoding a program saved it in', async () => {
    const text = await (await aFile()).text();
    const utf16 = new Uint8Array(new Uint16Array([0xfeff, ...codes(text)]).buffer);
    expect(await codeOf(new Blob([utf16]))).toBe('read');
    const otherWay = utf16.map((_, at) => utf16[at ^ 1] ?? 0);
    expect(await codeOf(new Blob([otherWay]))).toBe('read');
    expect(await codeOf(new Blob(['\uFEFF', text]))).toBe('read');
  });

  test('that somebody indented is still whole', async () => {
    const indented = JSON.stringify(JSON.parse(await (await aFile()).text()), null, 2);
    expect(await codeOf(new Blob([indented]))).toBe('read');
  });

  test('an article that stands twice is joined', async () => {
    const one = aBackup(1).records[0];
    const records = await marksIn(JSON.stringify([one, one]));
    expect(records).toEqual([one]);
  });

  test('a field of a newer version is kept', async () => {
    const records = await marksIn('[{"marks":{"id":"7","stars":[1,{"x":2}]}}]');
    expect(records).toEqual([{ marks: { id: '7', stars: [1, { x: 2 }] } }]);
  });

  test('names that mean something to the language do nothing', async () => {
    const [record] = await marksIn(
      '[{"marks":{"id":"7","__proto__":{"evil":1},"constructor":{"prototype":{"evil":1}}}}]',
    );
    expect(record).toEqual({ marks: { id: '7' } });
    expect(({} as Record<string, unknown>).evil).toBeUndefined();
  });

  test('an address that is no article becomes the article’s own', async () => {
    const [record] = await marksIn(
      '[{"facts":{"id":"7","url":"javascript:alert(1)","title":"T"}}]',
    );
    expect(record).toMatchObject({ facts: { url: 'https://habr.com/ru/articles/7/' } });
  });

  test('a title of a megabyte is cut, the rest of it is kept out', async () => {
    const title = 'ё'.repeat(2 ** 20);
    const [record] = await marksIn(JSON.stringify([{ facts: { id: '7', url: '', title } }]));
    expect(record).toMatchObject({ facts: { title: 'ё'.repeat(1_000) } });
  });
});

const codes = (text: string) => Array.from(text, (_, at) => text.charCodeAt(at));

describe('a file is refused with its reason:', () => {
  test.each(badFiles)('%s', async (_, file, code) => {
    expect(await codeOf(await file())).toBe(code);
  });

  test('a bomb: a small packed file that unpacks to more than memory should hold', async () => {
    const bomb = await gzipped(new Blob([new Uint8Array(2 ** 22)]));
    expect(bomb.size).toBeLessThan(2 ** 13);
    expect(await textOf(bomb, 2 ** 20)).toEqual({ ok: false, code: 'tooLarge' });
  });
});

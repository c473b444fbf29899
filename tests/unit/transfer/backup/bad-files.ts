import { gzipped } from '../../../../lib/transfer/backup/write-backup';
import { aFile, aFileOf } from './a-backup';

/** Every file that is no backup, what it is refused as, and what a page that reads other files too says of it. */
export const badFiles: [what: string, file: () => Blob | Promise<Blob>, code: string][] = [
  ['nothing in it', () => new Blob([]), 'empty'],
  ['more than 64 MB, unread', () => bigger(new Blob(['{}'])), 'tooLarge'],
  ['a picture', () => new Blob([new Uint8Array([0x89, 0x50, 0xff, 0xfe])]), 'notJson'],
  ['text', () => new Blob(['Привет']), 'notJson'],
  ['UTF-16 that does not say so', async () => asUtf16(await aFile()), 'notJson'],
  ['half of a backup', async () => (await aFile()).slice(0, 900), 'notJson'],
  ['half of a packed one', async () => (await gzipped(await aFile())).slice(0, 200), 'damaged'],
  ['a list', () => new Blob(['[]']), 'notBackup'],
  ['a number', () => new Blob(['7']), 'notBackup'],
  ['null', () => new Blob(['null']), 'notBackup'],
  ['another program’s JSON', () => new Blob(['{"bookmarks":[]}']), 'notBackup'],
  ['no version', () => aFileOf('[]', { version: undefined }), 'notBackup'],
  ['version "one"', () => aFileOf('[]', { version: 'one' }), 'notBackup'],
  ['a newer version', () => aFileOf('[]', { version: 2 }), 'newer'],
  ['another hash', () => aFileOf('[]', { sha256: '0' }), 'damaged'],
  ['no date', () => aFileOf('[]', { exportedAt: 'yesterday' }), 'damaged'],
  ['one sign of it changed', async () => edited(await aFile()), 'damaged'],
  ['a line that is no record', () => aFileOf('[7]'), 'damaged'],
  ['an id that is none', () => aFileOf('[{"marks":{"id":"../x"}}]'), 'damaged'],
  ['a time of -1', () => aFileOf(bookmarkAt('-1')), 'damaged'],
  ['a time of 1e309', () => aFileOf(bookmarkAt('1e309')), 'damaged'],
  ['a time in words', () => aFileOf(bookmarkAt('"noon"')), 'damaged'],
  ['a time of 2^53 + 1', () => aFileOf(bookmarkAt('9007199254740993')), 'damaged'],
  ['the year 275761', () => aFileOf(bookmarkAt('8640000000000001')), 'damaged'],
  ['brackets a million deep', () => aFileOf(`[${'['.repeat(1e6)}${']'.repeat(1e6)}]`), 'damaged'],
];

const bookmarkAt = (at: string) =>
  `[{"marks":{"id":"7","bookmark":{"value":true,"at":${at},"stamp":"${'0'.repeat(21)}"}}}]`;

const asUtf16 = async (file: Blob) =>
  new Blob([Uint16Array.from(await file.text(), sign => sign.charCodeAt(0))]);

const edited = async (file: Blob) => new Blob([(await file.text()).replace('заметка', 'замётка')]);

const bigger = (file: Blob): Blob =>
  Object.defineProperty(file, 'size', { value: 64 * 2 ** 20 + 1 });

import { expect, test } from 'vitest';
import { unfoldsTooFar } from '../../../../lib/transfer/backup/json-bomb';
import { backupIn } from '../../../../lib/transfer/backup/read-backup';
import { aFile } from './a-backup';

const MILLION = 1_000_000;

test.each([
  ['brackets alone', '['.repeat(5 * MILLION)],
  ['lists in objects in lists', '[{"a":'.repeat(MILLION)],
  ['objects that are empty', `[${'{},'.repeat(13 * MILLION)}{}]`],
  ['numbers alone', `[${'1,'.repeat(26 * MILLION)}1]`],
])(
  'a small packed file that would fill all memory is refused, and not read as JSON: %s',
  async (_, text) => {
    expect(await backupIn(text)).toEqual({ ok: false, code: 'tooLarge' });
  },
);

test.each([
  ['a backup as large as a life', () => aFile(30_000).then(file => file.text())],
  ['brackets in a title', async () => JSON.stringify(['[{'.repeat(3 * MILLION)])],
  [
    'quotes and backslashes in a title',
    async () => JSON.stringify(['\\"[\\\\'.repeat(MILLION), '[\\']),
  ],
  ['a text that never ends', async () => `["${'['.repeat(5 * MILLION)}`],
])('what is only long is not: %s', async (_, text) => {
  expect((await text()).length).toBeGreaterThan(4 * MILLION);
  expect(unfoldsTooFar(await text())).toBe(false);
});

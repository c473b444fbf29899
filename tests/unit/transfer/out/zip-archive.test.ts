import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { pack } from '../../../../lib/transfer/out/zip-archive';

const file = (name: string, text: string) => ({ name, type: 'text/markdown', text });

test('two files of one name are both in the zip', async () => {
  const zipped = await pack([file('a.md', 'one'), file('a.md', 'two')]);
  const names = Object.entries(unzipSync(zipped)).map(([name, data]) => [name, strFromU8(data)]);
  expect(names).toEqual([
    ['a.md', 'one'],
    ['a 2.md', 'two'],
  ]);
});

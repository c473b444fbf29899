import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readChangelog } from '../../../lib/settings-page/read-changelog';

test('every version is a part, its changes in one line each', () => {
  const text =
    '# What changed\n\n## 0.2.0\n- One\n  thing.\n- Another.\n\n## 0.1.0, first\nIt is.\n\n- All.\n';
  expect(readChangelog(text)).toEqual([
    { title: '0.2.0', items: ['One thing.', 'Another.'] },
    { title: '0.1.0, first', items: ['All.'] },
  ]);
});

test('ours is read whole', () => {
  const text = readFileSync('CHANGELOG.md', 'utf8');
  const items = readChangelog(text).flatMap(part => part.items);
  expect(items).toHaveLength([...text.matchAll(/^- /gm)].length);
  expect(items.length).toBeGreaterThan(10);
});

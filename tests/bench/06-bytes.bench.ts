import { statSync } from 'node:fs';
import { test } from 'vitest';
import { products } from '../e2e/driver/program-and-profile';
import { recordValue } from './support/results';

const bytesOf = (...files: string[]) =>
  files.reduce((sum, file) => sum + statSync(`${products.chromium}/${file}`).size, 0);

test('6: what a page of the site has to load', () => {
  const habr = bytesOf('content-scripts/habr.js');
  const rows = [
    ['script on any page of the site', habr, 10_000],
    ['script on a list', habr + bytesOf('page.js'), 64_000],
    ['script that the first opening adds', bytesOf('article.js'), 48_000],
  ] as const;
  for (const [what, bytes, atMost] of rows)
    recordValue({ figure: 6, what, unit: 'bytes', goal: { atMost } }, [bytes]);
});

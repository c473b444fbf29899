import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../executables';
import { type Bench, openBench } from './bench';
import { oddBodies, pairsOfBlocks } from './made';
import { openArticle, placesInBoth } from './open';

/** The replica of the site's typography: distances between blocks are rules between neighbours. */
const site = readFileSync('tests/site/styles/body.css', 'utf8');
const ours = readFileSync('lib/body/body.css', 'utf8');

describe.each(browsers())('a long body in %s', browser => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench(browser);
  });
  afterAll(() => bench.close());

  test('stands to the pixel where the site shows it, whatever follows what', async () => {
    const [shown, written] = await bench.tab.evaluate(placesInBoth, pairsOfBlocks, site + ours);
    expect(written?.length).toBeGreaterThan(200);
    expect(shown).toEqual(written);
  });

  test('is given to assistive technology whole, before anybody scrolls', async () => {
    const body = oddBodies['2 MB with 300 pictures'] ?? '';
    await bench.tab.evaluate(openArticle, body, '8', site + ours, '');
    expect(await bench.tab.given('heading')).toBe(300);
    expect(await bench.tab.given('paragraph')).toBe(2700);
  }, 60_000);
});

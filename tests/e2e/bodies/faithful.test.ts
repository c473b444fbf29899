import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../driver/program-and-profile';
import { type Bench, openBench } from './support/bench';
import { compareWithRaw } from './support/compare';
import { oddBodies } from './support/made';
import { savedBodies } from './support/saved';

const nothing = { text: '', pictures: [], links: [], elements: [] };

describe.each(browsers())('what the author wrote is all there in %s', browser => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench(browser);
  });
  afterAll(() => bench.close());

  test('nothing is missing in real bodies of both editors', async () => {
    for (const { name, html } of savedBodies())
      expect({ name, ...(await bench.tab.evaluate(compareWithRaw, html)) }).toEqual({
        name,
        ...nothing,
      });
  });

  test.each(Object.keys(oddBodies))('nothing is missing in a body with %s', async name => {
    const { text, pictures } = await bench.tab.evaluate(compareWithRaw, oddBodies[name] ?? '');
    expect({ text, pictures }).toEqual({ text: '', pictures: [] });
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../executables';
import { type Bench, openBench } from './bench';
import { compareWithRaw } from './compare';
import { oddBodies } from './made';
import { savedBodies } from './saved';

const nothing = { text: '', pictures: [], links: [], elements: [] };

describe.each(browsers())('what the author wrote is all there in %s', browser => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench(browser);
  });
  afterAll(() => bench.close());

  test('in real bodies of both editors', async () => {
    for (const { name, html } of savedBodies())
      expect({ name, ...(await bench.tab.evaluate(compareWithRaw, html)) }).toEqual({
        name,
        ...nothing,
      });
  });

  test.each(Object.keys(oddBodies))('in a body with %s', async name => {
    const { text, pictures } = await bench.tab.evaluate(compareWithRaw, oddBodies[name] ?? '');
    expect({ text, pictures }).toEqual({ text: '', pictures: [] });
  });
});

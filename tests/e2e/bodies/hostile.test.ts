import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../driver/program-and-profile';
import type { Heard } from './support/alarms';
import { type Bench, openBench } from './support/bench';
import { everything, harmless } from './support/expected';
import { compareWithOwn, renderVectors, runRaw } from './support/rows';
import { hostileVectors } from './support/vectors';

const vectors = hostileVectors();

/** What has no business in an article, for the browser's own sanitiser. */
const forbidden = 'script style iframe object embed template svg math'.split(' ');
/** Ours, added after sanitising: a spoiler without a title gets one. */
const added =
  'summary a@rel a@target img@loading img@decoding img@referrerpolicy img@alt pre@tabindex pre@role pre@aria-label'.split(
    ' ',
  );

/** What takes the place of an element that the browser's own sanitiser would keep. */
const standIns = {
  'address, article, aside, center, dialog, fieldset, footer, header, hgroup, legend, main, nav, search, section':
    'div',
  center: 'div@align',
  'listing, plaintext, xmp': 'pre',
  'dir, menu': 'ul',
  acronym: 'abbr',
  // Where no scripts run, as where we read, what is in it is no text.
  noscript: 'pre',
  'video, audio': 'a a@href',
  '[style*="text-align" i]': 'p@class div@class td@class',
  'img[style*="float" i]': 'img@align',
};

/** Of the pieces, that many run when they are put into a page as they are. */
const enough = 50;

describe.skipIf(!vectors).each(browsers())('hostile bodies in %s', browser => {
  const hostile = vectors ?? [];
  let bench: Bench;
  let heard: Heard;
  beforeAll(async () => {
    bench = await openBench(browser);
    heard = await bench.tab.evaluate(renderVectors, hostile);
  });
  afterAll(() => bench.close());

  test('nothing runs', () => {
    expect(heard.ran).toEqual([]);
  });

  test('nothing but allowed elements and attributes is left, and no address that runs', () => {
    expect(heard.left.filter(one => !everything.includes(one))).toEqual([]);
    expect(heard.addresses.filter(one => !harmless.test(one))).toEqual([]);
    expect(heard.left).toContain('img@src');
  });

  test('nothing is loaded but pictures', () => {
    expect(heard.loaded.filter(one => !one.startsWith('img '))).toEqual([]);
  });

  test('the browser’s own sanitiser would let through all that ours does', async () => {
    expect(
      await bench.tab.evaluate(compareWithOwn, hostile, { forbidden, added, standIns }),
    ).toEqual([]);
  });

  test('the same pieces do run as plain HTML, so the alarms are heard', async () => {
    const ran = await bench.tab.evaluate(runRaw, hostile, enough);
    expect(ran.length).toBeGreaterThanOrEqual(enough);
  });
});

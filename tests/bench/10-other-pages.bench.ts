import { afterAll, beforeAll, test } from 'vitest';
import { loadPage } from './support/page-load';
import { recordRatio, recordValue } from './support/results';
import { inTurns, REPEATS } from './support/turns';
import { type Pair, withAndWithout } from './support/with-and-without';

/** A page of the site with neither cards nor an article. */
const url = 'https://habr.com/ru/docs/help/';

let pair: Pair;
beforeAll(async () => {
  pair = await withAndWithout();
}, 60_000);
afterAll(() => pair.close());

test('10: a page without cards does not notice us', async () => {
  const load = (which: 'ours' | 'bare') => async () => (await loadPage(pair[which], url)).busy;
  const named = { figure: 10, what: 'A/A: a page without cards' };
  recordRatio(named, await inTurns(load('bare'), load('bare')));
  const what = 'main thread of a page without cards / without us';
  recordRatio({ figure: 10, what, goal: { holds: 1 } }, await inTurns(load('ours'), load('bare')));
}, 300_000);

test('10: nor does it send the worker anything', async () => {
  const starts: number[] = [];
  for (let turn = 0; turn < Math.min(5, REPEATS); turn++) {
    await pair.ours.stopWorkers();
    await loadPage(pair.ours, url);
    // A message would have started it.
    starts.push((await pair.ours.workers()).length);
  }
  const named = { figure: 10, what: 'worker starts on a page without cards', unit: '' };
  recordValue({ ...named, goal: { atMost: 0 } }, starts);
}, 120_000);

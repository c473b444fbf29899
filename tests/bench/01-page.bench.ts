import { afterAll, beforeAll, test } from 'vitest';
import { authorUrl } from '../e2e/pages/author-page';
import { type Load, loadPage } from './support/page-load';
import { median } from './support/ratio';
import { record, recordRatio, recordValue } from './support/results';
import { inTurns, REPEATS } from './support/turns';
import { type Pair, withAndWithout } from './support/with-and-without';

/** Of the page with 5,000 cards, which takes many seconds each time. */
const FEW = Math.min(3, REPEATS);

let pair: Pair;
/** ms that we add to a page of so many cards, where that was measured already. */
const added: Record<number, number> = {};

beforeAll(async () => {
  pair = await withAndWithout();
}, 60_000);
afterAll(() => pair.close());

test('A/A: a page against itself', async () => {
  pair.site.behave({ cards: 20, perPage: 20 });
  const load = async () => (await loadPage(pair.bare, authorUrl)).busy;
  recordRatio(
    { figure: 1, what: 'A/A: 20 cards without the extension' },
    await inTurns(load, load),
  );
}, 300_000);

test.each([20, 500])(
  '1: a list of %i cards',
  async cards => {
    const { times, ours, bare } = await compare(cards);
    const what = `main thread of ${cards} cards / without`;
    recordRatio({ figure: 1, what, goal: { atMost: 1.03 } }, times);
    const longest = ours.map((one, at) =>
      one.longest > (bare[at]?.longest ?? 0) ? one.longest : 0,
    );
    const task = { figure: 1, what: `longest added task, ${cards} cards`, unit: 'ms' };
    recordValue({ ...task, goal: { atMost: 50 } }, longest);
    const shift = ours.map((one, at) => Math.max(0, one.shift - (bare[at]?.shift ?? 0)));
    const moved = { figure: 1, what: `added layout shift, ${cards} cards`, unit: '' };
    recordValue({ ...moved, goal: { atMost: 0 } }, shift);
  },
  600_000,
);

test('1: 5,000 cards cost no more than ten times what 500 do', async () => {
  const few = added[500] ?? (await compare(500)).added;
  const { times, added: many } = await compare(5_000, FEW);
  const grown = many / Math.max(1, few);
  const what = 'main thread added by 5,000 cards / by 500';
  const none = { low: grown, high: grown, repeats: times.measured.length };
  record({ figure: 1, what, median: grown, ...none, goal: { atMost: 10 } });
}, 600_000);

async function compare(cards: number, repeats = REPEATS) {
  pair.site.behave({ cards, perPage: cards });
  const seen = { ours: [] as Load[], bare: [] as Load[] };
  const load = (which: 'ours' | 'bare') => async () => {
    const one = await loadPage(pair[which], authorUrl);
    seen[which].push(one);
    return one.busy;
  };
  const times = await inTurns(load('ours'), load('bare'), repeats);
  const more = median(times.measured) - median(times.baseline);
  added[cards] = more;
  return { times, added: more, ...seen };
}

import { afterAll, beforeAll, test } from 'vitest';
import { until } from '../e2e/driver/wait-until';
import { articles } from '../e2e/pages/articles';
import { authorPage, authorUrl } from '../e2e/pages/author-page';
import { names } from '../e2e/support/names';
import { type Held, heldBy, slopeOf } from './support/heap';
import type { Machine, Sheet } from './support/machine';
import { quiet } from './support/page-load';
import { record } from './support/results';
import { REPEATS } from './support/turns';
import { type Pair, withAndWithout } from './support/with-and-without';

const CARDS = 500;
/** A tenth of the steps where it is only tried whether this works. */
const share = REPEATS < 15 ? 10 : 1;
const [NAVIGATIONS, OPENINGS] = [50 / share, 200 / share];
const paths = ['/ru/hubs/ml/articles/', '/ru/users/derunat/articles/'];

let pair: Pair;
beforeAll(async () => {
  pair = await withAndWithout();
}, 60_000);
afterAll(() => pair.close());

test('7: strips of 500 cards weigh little more than plain badges', async () => {
  pair.site.behave({ cards: CARDS, perPage: CARDS });
  const weigh = async (machine: Machine, badges: boolean) => {
    const sheet = await machine.sheet(authorUrl);
    if (badges) await sheet.tab.evaluate(putBadges);
    await sheet.tab.evaluate(scrollThrough);
    await sheet.tab.evaluate(quiet);
    const held = await heldBy(sheet);
    await sheet.page.close();
    return held;
  };
  const ours = await weigh(pair.ours, false);
  const plain = await weigh(pair.bare, true);
  one('heap of 500 cards over plain badges', 'bytes', ours.bytes - plain.bytes, 1_000_000);
  // Against the page itself: a badge is a node, too.
  one('nodes a card over plain badges', '', (ours.nodes - plain.nodes) / CARDS, 10);
}, 120_000);

test('7: navigations leave nothing behind', async () => {
  pair.site.reset();
  const sheets = [await pair.ours.sheet(authorUrl), await pair.bare.sheet(authorUrl)] as const;
  const go = async ({ tab }: Sheet, nth: number) => {
    await tab.evaluate(navigate, paths[nth % 2] ?? '');
    await until('the page', async () => (await tab.url()).endsWith(paths[nth % 2] ?? ''));
    await tab.evaluate(quiet);
  };
  await slopes('navigation', NAVIGATIONS, sheets, async nth => {
    for (const sheet of sheets) await go(sheet, nth);
  });
}, 300_000);

test('7: opening and folding leaves nothing behind', async () => {
  const sheets = [await pair.ours.sheet(authorUrl), await pair.bare.sheet(authorUrl)] as const;
  const card = authorPage(sheets[0].tab, names.en).card(articles.language);
  await slopes('opening', OPENINGS, sheets, async () => {
    await card.open();
    await card.opened();
    await card.collapse();
    await card.folded();
  });
}, 300_000);

/** What each step leaves behind with the extension and not without it: nothing is hoped for. */
async function slopes(
  say: string,
  count: number,
  [ours, bare]: readonly [Sheet, Sheet],
  step: (nth: number) => Promise<void>,
) {
  const more: { step: number; held: Held }[] = [];
  for (let nth = 0; nth < count; nth++) {
    await step(nth);
    // The first steps fill caches, and the rest is looked at twenty times.
    if (nth < count / 5 || nth % Math.ceil(count / 25)) continue;
    const [with_, without] = [await heldBy(ours), await heldBy(bare)];
    const held = { bytes: with_.bytes - without.bytes, nodes: with_.nodes - without.nodes };
    more.push({ step: nth, held });
  }
  for (const [what, unit] of [
    ['bytes', 'bytes'],
    ['nodes', ''],
  ] as const) {
    const slope = slopeOf(more.map(({ step: at, held }) => ({ step: at, value: held[what] })));
    const named = { figure: 7, what: `${what} left by each ${say}`, unit, goal: { holds: 0 } };
    record({ ...named, ...slope, repeats: more.length });
  }
  await ours.page.close();
  await bare.page.close();
}

const one = (what: string, unit: string, value: number, atMost: number) =>
  record({
    figure: 7,
    what,
    unit,
    median: value,
    low: value,
    high: value,
    repeats: 1,
    goal: { atMost },
  });

const navigate = (path: string): void =>
  void dispatchEvent(new CustomEvent('replica:go', { detail: path }));

/** A mark on each card as the plainest script would put it. */
function putBadges(): void {
  for (const card of document.querySelectorAll('article')) {
    const badge = document.createElement('span');
    badge.textContent = '●';
    card.append(badge);
  }
}

/** Every card comes near the screen once. */
async function scrollThrough(): Promise<void> {
  for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
    scrollTo({ top, behavior: 'instant' });
    await new Promise(resolve => requestAnimationFrame(resolve));
  }
  scrollTo({ top: 0, behavior: 'instant' });
}

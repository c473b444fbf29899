import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { find, pile, straw } from '../../lib/shelf/haystack';
import { wordsOf } from '../../lib/shelf/normal';
import { launch, type Reader } from '../e2e/browsers';
import { names } from '../e2e/names';
import { until } from '../e2e/patience';
import { madeLibrary } from '../made/library';
import type { Site } from '../site/site';
import { startSite } from '../site/start';
import { type Ratio, ratioOf } from './ratio';
import { fill, isReady } from './reader-of-years';

const REPEATS = Number(process.env.DALEE_REPEATS ?? 15);
const KNOWN = 100_000;
const queries = ['шрифты', 'derunat', 'ещё раз rust', 'очереди практике', 'ёмкость 2'];

let site: Site;
let reader: Reader;
const figures: Record<string, Ratio | Record<string, number>> = {};

beforeAll(async () => {
  site = await startSite();
  reader = await launch('chromium', { proxyPort: site.proxyPort });
  const popup = await reader.popup();
  await until('the database to be made', () => popup.evaluate(hasDatabase));
  await fill(popup, KNOWN);
  await reader.stopWorker();
  await popup.reload();
  // The first act makes the background look at what is there.
  await (await popup.find('button', names[reader.language].bookmark)).click();
  await until('titles to be piled', () => isReady(popup), 60_000);
  await popup.close();
}, 600_000);
afterAll(async () => {
  writeFileSync('tests/bench/popup.json', `${JSON.stringify(figures, null, 2)}\n`);
  console.table(figures);
  await reader?.close();
  await site?.close();
});

test('4: the popup paints its first rows nearly as fast as a blank page', async () => {
  const times = { blank: [] as number[], rows: [] as number[] };
  const tab = await reader.popup();
  const popup = await tab.url();
  for (let turn = -2; turn < REPEATS; turn++) {
    await tab.goto(popup.replace('popup.html', 'icon/128.png'));
    const blank = await tab.evaluate(firstPaint);
    await tab.goto(popup);
    const rows = await tab.evaluate(firstPaint);
    expect(await tab.evaluate(rowCount)).toBeGreaterThan(5);
    if (turn < 0) continue;
    times.blank.push(blank);
    times.rows.push(rows);
  }
  figures['4: popup, first rows painted / blank'] = ratioOf(times.rows, times.blank);
  await tab.close();
}, 600_000);

test('5: titles are found about as fast as one text is scanned', () => {
  const hay = pile(
    madeLibrary(KNOWN, 7, Date.now()).map(({ facts }) =>
      straw(facts.id, facts.title, facts.author?.login),
    ),
  );
  const times = { find: [] as number[], scan: [] as number[] };
  const ask = (run: (query: string) => unknown) => {
    const begun = performance.now();
    for (const query of queries) run(query);
    return performance.now() - begun;
  };
  for (let turn = -2; turn < REPEATS; turn++) {
    const scan = ask(query => countOf(hay.text, longestOf(query)));
    const found = ask(query => find(hay, query, 1_000));
    if (turn < 0) continue;
    times.scan.push(scan);
    times.find.push(found);
  }
  figures['5: find in 100,000 titles / indexOf'] = ratioOf(times.find, times.scan);
});

test('5: a keystroke shows its results', async () => {
  const tab = await reader.popup();
  await (await tab.find('textbox', /./)).click();
  const times: number[] = [];
  for (let turn = 0; turn < REPEATS; turn++)
    for (const query of queries) times.push(await tab.evaluate(keystroke, `${query} ${turn % 10}`));
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? Number.NaN;
  figures['5: keystroke to rows, ms'] = { median: at(0.5), high: at(0.95) };
  await tab.close();
}, 300_000);

const hasDatabase = async () => (await indexedDB.databases()).some(({ name }) => name === 'dalee');
const rowCount = () => document.querySelectorAll('[data-row]').length;

/** ms from navigation to the first frame with content. */
const firstPaint = () =>
  new Promise<number>(resolve =>
    new PerformanceObserver(list => {
      const paint = list.getEntriesByName('first-contentful-paint')[0];
      if (paint) resolve(paint.startTime);
    }).observe({ type: 'paint', buffered: true }),
  );

/** ms until the rows, or that there are none, stand in the document. */
function keystroke(query: string): Promise<number> {
  return new Promise(resolve => {
    const field = document.querySelector('input');
    const begun = performance.now();
    const watching = new MutationObserver(() => {
      if (!document.querySelector('.found:not(:empty), .empty')) return;
      watching.disconnect();
      resolve(performance.now() - begun);
    });
    if (!field) return resolve(Number.NaN);
    field.value = query;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    watching.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

const longestOf = (query: string): string =>
  wordsOf(query).reduce((longest, word) => (word.length > longest.length ? word : longest));

function countOf(text: string, query: string): number {
  let count = 0;
  for (let at = text.indexOf(query); at !== -1; at = text.indexOf(query, at + 1)) count++;
  return count;
}

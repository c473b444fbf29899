import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startSite } from '../site/start';
import { loader } from './page-load';
import { median, type Ratio, ratioOf } from './ratio';

const REPEATS = Number(process.env.DALEE_REPEATS ?? 15);
const author = 'https://habr.com/ru/users/derunat/articles/';
const quietPage = 'https://habr.com/ru/docs/help/';

type Figure = { what: string; extra: number; ratio: Ratio };

test('what the extension costs a page, and what it weighs', async () => {
  const figures: Figure[] = [];
  for (const [what, url, cards] of [
    ['A/A: 20 cards, twice without the extension', author, 20],
    ['1: main thread, 20 cards', author, 20],
    ['1: main thread, 500 cards', author, 500],
    ['10: main thread, a page without cards', quietPage, 20],
  ] as const)
    figures.push({ what, ...(await compare(url, cards, what.startsWith('A/A'))) });
  const bytes = Object.fromEntries(
    ['content-scripts/habr.js', 'list.js', 'article.js'].map(file => [
      file,
      statSync(`.output/chrome-mv3/${file}`).size,
    ]),
  );
  console.table(figures.map(({ what, extra, ratio }) => ({ what, 'extra ms': extra, ...ratio })));
  console.table(bytes);
  mkdirSync('tests/bench', { recursive: true });
  writeFileSync('tests/bench/results.json', `${JSON.stringify({ figures, bytes }, null, 2)}\n`);
  expect(figures.every(({ ratio }) => ratio.median > 0)).toBe(true);
}, 1_800_000);

/** Loads in turns, without and with, each `REPEATS` times after two that do not count. */
async function compare(url: string, cards: number, twin: boolean): Promise<Omit<Figure, 'what'>> {
  const site = await startSite();
  site.behave({ cards, perPage: cards });
  const [plain, one] = await loader(site.proxyPort, true);
  const [ours, other] = await loader(site.proxyPort, twin);
  const times = { plain: [] as number[], ours: [] as number[] };
  for (let turn = -2; turn < REPEATS; turn++) {
    const pair = { plain: await plain(url), ours: await ours(url) };
    if (turn < 0) continue;
    times.plain.push(pair.plain);
    times.ours.push(pair.ours);
  }
  await Promise.all([one.close(), other.close(), site.close()]);
  const extra = median(times.ours) - median(times.plain);
  return { extra, ratio: ratioOf(times.ours, times.plain) };
}

import { afterAll, beforeAll, test } from 'vitest';
import { articles } from '../e2e/pages/articles';
import { authorPage, authorUrl } from '../e2e/pages/author-page';
import { names } from '../e2e/support/names';
import { madeText } from '../site/content/made';
import type { Sheet } from './support/machine';
import { firstPaint, lookOfText, opened, plainly, watchOpening } from './support/opening-in-page';
import { recordRatio } from './support/results';
import { inTurns } from './support/turns';
import { type Pair, withAndWithout } from './support/with-and-without';

const sizes = [
  { article: articles.language, say: '31 KB', bytes: 31_000, atMost: 1.5 },
  { article: articles.memory, say: '294 KB', bytes: 294_000, atMost: 0.5 },
  { article: articles.geometry, say: '1.3 MB', bytes: 1_300_000, atMost: 0.5 },
];
type Article = { id: string; title: string };

let pair: Pair;
let ours: Sheet;
let bare: Sheet;

beforeAll(async () => {
  pair = await withAndWithout();
  [ours, bare] = [await pair.ours.sheet(authorUrl), await pair.bare.sheet(authorUrl)];
}, 60_000);
afterAll(() => pair.close());

/** Opens and folds it; ms as `watchOpening` counts them. */
async function open(article: Article): Promise<number> {
  const card = authorPage(ours.tab, names.en).card(article);
  await card.button(names.en.readHere);
  await ours.tab.evaluate(watchOpening);
  await card.open();
  const took = await ours.tab.evaluate(opened);
  await card.collapse();
  await card.folded();
  return took;
}

test.each(sizes)(
  '2: an article of $say comes about as fast as its HTML',
  async size => {
    const html = textOf(size.bytes);
    const path = new RegExp(`/articles/${size.article.id}/`);
    pair.site.fault({ path, body: await answerWith(size.article, html) });
    // The first opening fetches it; those that count find the copy.
    await open(size.article);
    const look = await ours.tab.evaluate(lookOfText);
    const plain = () => bare.tab.evaluate(plainly, html, look);
    if (size === sizes[0])
      recordRatio({ figure: 2, what: 'A/A: innerHTML, 31 KB' }, await inTurns(plain, plain));
    const what = `click to painted / innerHTML, ${size.say}`;
    recordRatio(
      { figure: 2, what, goal: { atMost: size.atMost } },
      await inTurns(() => open(size.article), plain),
    );
    pair.site.reset();
  },
  180_000,
);

test('2: an article opens far sooner in its card than on its page', async () => {
  const url = `https://habr.com/ru/articles/${articles.raptor.id}/`;
  const navigate = async () => {
    const { page, tab } = await pair.bare.sheet('about:blank');
    await page.goto(url);
    const took = await tab.evaluate(firstPaint);
    await page.close();
    return took;
  };
  const what = "click to painted / opening the article's page";
  const times = await inTurns(() => open(articles.raptor), navigate);
  recordRatio({ figure: 2, what, goal: { atMost: 0.25 } }, times);
}, 180_000);

/** HTML of an article of so many bytes, in our words. */
function textOf(bytes: number): string {
  const parts: string[] = [];
  for (let size = 0, nth = 1; size < bytes; nth++) {
    const part = madeText({ id: String(nth), minutes: 2 }).body();
    parts.push(part);
    size += Buffer.byteLength(part);
  }
  return Buffer.from(parts.join('')).subarray(0, bytes).toString();
}

/** What the site's API says of the article, with another text. */
async function answerWith({ id }: Article, textHtml: string): Promise<string> {
  const answer = await bare.tab.evaluate(
    async address => (await fetch(address)).json(),
    `/kek/v2/articles/${id}/?fl=ru&hl=ru`,
  );
  return JSON.stringify({ ...answer, textHtml });
}

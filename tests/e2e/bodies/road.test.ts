import { expect, test } from 'vitest';
import { until } from '../driver/wait-until';
import { articles } from '../pages/articles';
import { type AuthorPage, authorUrl, openAuthorPage } from '../pages/author-page';
import { cardsThere } from '../pages/card-in-page';
import { articleOnly } from '../support/site-requests';
import { story } from '../support/story';
import { type Heard, installAlarms } from './support/alarms';
import { everything, harmless } from './support/expected';
import { handledBody } from './support/made';
import { hostileVectors, seeded } from './support/vectors';

const seed = 20261123;
const perPage = 20;
const pages = [1, 2, 3, 4, 5];
const vectors = seeded(hostileVectors() ?? [], pages.length * perPage, seed);

const countOpened = () => document.querySelectorAll('dalee-article > div').length;

async function lookAtOpened(): Promise<Heard> {
  for (const body of document.querySelectorAll('dalee-article > div')) alarms.look(body);
  return alarms.heard();
}

/** What must hold of articles that stand open in their cards. */
async function expectHarmless({ tab }: AuthorPage, count: number, errors: string[]) {
  const opened = async () => (await tab.evaluate(countOpened)) === count;
  await until('all articles to be open', opened, 40_000);
  const heard = await tab.evaluate(lookAtOpened);
  expect(heard.ran).toEqual([]);
  expect(heard.left.filter(one => !everything.includes(one))).toEqual([]);
  expect(heard.addresses.filter(one => !harmless.test(one))).toEqual([]);
  // A picture that is not there is told in the console; nothing else may be.
  const told = errors.splice(0);
  expect(told.filter(one => !one.includes('Failed to load resource'))).toEqual([]);
}

story(`hostile answers of the API, a hundred drawn with seed ${seed}`, stage => {
  test('handlers are taken off elements that stay', async () => {
    const { id } = articles.language;
    stage.site.fault({ path: articleOnly(id), body: answer(id, handledBody) });
    const page = await openAuthorPage(stage);
    await page.tab.evaluate(installAlarms);
    await page.card(articles.language).open();
    await expectHarmless(page, 1, stage.reader.errors);
    await page.tab.close();
  });

  test.runIf(vectors.length > 0).each(pages)('page %i: nothing runs', async number => {
    stage.site.behave({ cards: pages.length * perPage, perPage });
    const page = await openAuthorPage(stage, number > 1 ? `${authorUrl}page${number}/` : authorUrl);
    const cards = await page.tab.evaluate(cardsThere);
    expect(cards).toHaveLength(perPage);
    for (const [at, { id }] of cards.entries()) {
      const { html = '' } = vectors[(number - 1) * perPage + at] ?? {};
      stage.site.fault({ path: articleOnly(id), body: answer(id, html) });
    }
    await page.tab.evaluate(installAlarms);
    for (const card of cards) await page.card(card).open();
    await expectHarmless(page, perPage, stage.reader.errors);
    await page.tab.close();
  });
});

const answer = (id: string, textHtml: string) =>
  JSON.stringify({ id, titleHtml: 'Статья', textHtml, editorVersion: '2.0' });

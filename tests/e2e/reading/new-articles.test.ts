import { expect, test } from 'vitest';
import { type Article, articles } from '../pages/articles';
import { type AuthorPage, openAuthorPage } from '../pages/author-page';
import { pass } from '../support/article-page-steps';
import { story } from '../support/story';

/** Longer than the pause that ends a visit, ms. */
const HALF_AN_HOUR = 31 * 60_000;

story('what was published since the last visit is new', stage => {
  const { first: newest, language: newer, memory: known } = articles;

  test('on a first visit nothing is new', async () => {
    stage.site.behave({ unpublished: 2 });
    expect(await newOn(await openAuthorPage(stage), [known])).toEqual([]);
  });

  test('on the next visit it is, and so is what comes while that visit lasts', async () => {
    await visit({ unpublished: 2 });
    await pass(stage, HALF_AN_HOUR);
    stage.site.behave({ unpublished: 1 });
    const page = await openAuthorPage(stage);
    expect(await newOn(page, [newer, known])).toEqual([newer]);
    stage.site.behave({ unpublished: 0 });
    await page.tab.reload();
    expect(await newOn(page, [newest, newer, known])).toEqual([newest, newer]);
    const other = await openAuthorPage(stage);
    expect(await newOn(other, [newest, newer, known])).toEqual([newest, newer]);
  });

  test('once it is opened it is not new any more, in no tab', async () => {
    await visit({ unpublished: 2 });
    await pass(stage, HALF_AN_HOUR);
    const [page, other] = [await openAuthorPage(stage), await openAuthorPage(stage)];
    expect(await newOn(other, [newest, newer, known])).toEqual([newest, newer]);
    await page.tab.front();
    await page.card(newer).open();
    await page.card(newer).opened();
    await other.tab.gone('img', stage.names.isNew, { of: newer.title });
    expect(await newOn(other, [newest, known])).toEqual([newest]);
  });

  test('on the visit after that it is known', async () => {
    await visit({ unpublished: 2 });
    await pass(stage, HALF_AN_HOUR);
    await visit({ unpublished: 0 });
    await pass(stage, HALF_AN_HOUR);
    expect(await newOn(await openAuthorPage(stage), [newest, newer, known])).toEqual([]);
  });

  /** The list as it is with so many of its first articles still to come, in a tab that is closed again. */
  async function visit(how: { unpublished: number }): Promise<void> {
    stage.site.behave(how);
    const { tab, card } = await openAuthorPage(stage);
    await card(known).marker();
    await tab.close();
    stage.site.behave({ unpublished: 0 });
  }

  /** Those of the articles that the page calls new. */
  async function newOn({ tab, card }: AuthorPage, all: Article[]): Promise<Article[]> {
    const found: Article[] = [];
    for (const one of all) {
      // The marker comes with the library's answer.
      await card(one).marker();
      if ((await tab.all('img', stage.names.isNew, { of: one.title })).length > 0) found.push(one);
    }
    return found;
  }
});

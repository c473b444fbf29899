import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Tab } from '../driver/browsers';
import { until } from '../driver/wait-until';
import { type Article, articles } from '../pages/articles';
import { openAuthorPage } from '../pages/author-page';
import {
  blankAfterScrolling,
  isFocusSeen,
  listBegins,
  rowOnTop,
  scrollTo,
  strays,
  topOf,
  totals,
} from '../pages/popup-in-page';
import { fill } from '../support/fill-library';
import { story } from '../support/story';

const KNOWN = 3_000;

story(
  'the popup of somebody who has read for years',
  stage => {
    let popup: Tab;
    beforeAll(async () => {
      popup = await stage.reader.popup();
      await fill(popup, KNOWN);
      await stage.reader.stopWorker();
      await popup.reload();
      await until('thousands', async () => /\d{3}/.test(await popup.evaluate(totals)));
    });
    beforeEach(async () => {
      await popup.front();
      await popup.reload();
      await until('a long list', () => popup.evaluate(isLong));
    });

    /** A second time none of them would be counted. */
    const { language, memory, geometry, raptor, pigs, summaries } = articles;
    const unopened: Article[] = [language, memory, geometry, raptor, pigs, summaries];

    /** An article is opened on its author's page, and the popup counts it. */
    const openElsewhere = async () => {
      const article = unopened.shift() ?? language;
      const page = await openAuthorPage(stage);
      await page.card(article).button(stage.names.readHere);
      const before = await popup.evaluate(totals);
      await page.card(article).open();
      await page.card(article).opened();
      await popup.front();
      const isCounted = async () => (await popup.evaluate(totals)) !== before;
      await until(`“${article.title}” to be counted`, isCounted);
      await page.tab.close();
    };

    test('flinging through thousands of rows keeps few rows in the document, and none of the screen blank', async () => {
      const { most, blank, rows } = await popup.evaluate(blankAfterScrolling, 2_500);
      expect(blank).toEqual([]);
      expect(most).toBeLessThanOrEqual(60);
      expect(rows).toBeGreaterThanOrEqual(2_500);
      expect(await popup.evaluate(strays)).toEqual([]);
    });

    test('far down, Tab leads from the tabs into the rows that are there', async () => {
      await popup.evaluate(scrollTo, 20_000);
      await until('a row at rest', () => popup.evaluate(rowOnTop));
      const { history } = stage.names;
      await (await popup.find('tab', history)).click();
      await popup.press('Tab');
      const row = await popup.focused();
      expect(row?.role).toBe('link');
      await until('it to be seen', () => popup.evaluate(isFocusSeen));
      for (const top of [12_000, 28_000]) {
        await popup.evaluate(scrollTo, top);
        await until('a row at rest', () => popup.evaluate(rowOnTop));
        expect((await popup.focused())?.name, 'scrolled away it keeps the focus').toBe(row?.name);
      }
    });

    test('another list begins with its first row, and so does what a search finds', async () => {
      const { bookmarks, history } = stage.names;
      for (const name of [bookmarks, history]) {
        await popup.evaluate(scrollTo, 20_000);
        await (await popup.find('tab', name)).click();
        await until(`“${name}” from its beginning`, () => popup.evaluate(listBegins));
      }
      await popup.evaluate(scrollTo, 20_000);
      await popup.press('/');
      await popup.type('rusinov');
      await until('what was found, from its beginning', () => popup.evaluate(listBegins));
      await popup.press('Escape');
      await popup.find('tab', history);
      await popup.press('ArrowDown');
    });

    test('what happens elsewhere does not move what is being read', async () => {
      await popup.evaluate(scrollTo, 20_000);
      const before = await until('a row at rest', () => popup.evaluate(rowOnTop));
      await openElsewhere();
      await until(`row ${before.id} to stand at ${before.top} px`, async () => {
        const top = await popup.evaluate(topOf, before.id);
        return top !== undefined && Math.abs(top - before.top) <= 1;
      });
    });

    test('what happens elsewhere does not take the focus away', async () => {
      await popup.evaluate(scrollTo, 0);
      await until('the first rows', () => popup.evaluate(rowOnTop));
      await popup.press('/', 'ArrowDown', 'ArrowDown', 'ArrowDown');
      const before = await until('a row with the focus', () => popup.focused());
      expect(before.role).toBe('link');
      await openElsewhere();
      expect((await popup.focused())?.name).toBe(before.name);
    });

    test('what happens elsewhere does not disturb a search that is half typed', async () => {
      await popup.press('/');
      await popup.type('rusi');
      await popup.find('link', /./, { limit: 20_000 });
      const before = (await popup.focused())?.name;
      await openElsewhere();
      expect((await popup.focused())?.name).toBe(before);
      await popup.type('nov');
      expect(await popup.evaluate(() => document.querySelector('input')?.value)).toBe('rusinov');
    });
  },
  { keepsLibrary: true },
);

/** More of it than what is kept ready to be shown first. */
function isLong(): boolean {
  return (document.querySelector('.popup-body')?.scrollHeight ?? 0) > 3_000;
}

import { expect, test } from 'vitest';
import type { Tab } from '../driver/browsers';
import { until } from '../driver/wait-until';
import { articles } from '../pages/articles';
import { openAuthorPage } from '../pages/author-page';
import { story } from '../support/story';

story('by keyboard alone', stage => {
  test('a reader tabs to a card, opens, folds, marks and takes back', async () => {
    const { names } = stage;
    const page = await openAuthorPage(stage);
    const card = page.card(articles.language);
    await card.button(names.readHere);
    await tabTo(page.tab, names.readHere, card.title);
    await page.tab.press('Enter');
    await card.opened();
    await until(
      'the focus in the article',
      async () => (await page.tab.focused())?.name === card.title,
    );
    await page.tab.press('Escape');
    await card.folded();
    const back = await page.tab.focused();
    expect([back?.name, back?.description]).toEqual([names.readHere, card.title]);

    await tabTo(page.tab, names.bookmark, card.title, 'Shift+Tab');
    await page.tab.press('Space');
    await card.becomes({ bookmarked: true });
    await page.tab.press('Tab');
    const way = await page.tab.focused();
    expect([way?.name, way?.description], 'the way back is one key away').toEqual([
      names.undo,
      card.title,
    ]);
    await page.tab.press('Enter');
    await card.becomes({ bookmarked: false });
  });

  test('Escape outside an article folds nothing', async () => {
    const page = await openAuthorPage(stage);
    const card = page.card(articles.memory);
    await card.open();
    await card.opened();
    const other = page.card(articles.language);
    await tabTo(page.tab, stage.names.readHere, other.title, 'Shift+Tab');
    await page.tab.press('Escape');
    await page.tab.press('Tab');
    expect(await card.isOpen()).toBe(true);
  });
});

/** Presses Tab until that control has the focus; gives up after the page's whole round. */
async function tabTo(tab: Tab, name: string, of: string, key = 'Tab'): Promise<void> {
  for (let i = 0; i < 150; i++) {
    const now = await tab.focused();
    if (now?.name === name && now.description === of) return;
    await tab.press(key);
  }
  throw new Error(`“${name}” of “${of}” cannot be reached by ${key}`);
}

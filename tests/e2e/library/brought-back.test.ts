import { expect, test } from 'vitest';
import { until } from '../driver/wait-until';
import { articles } from '../pages/articles';
import { openAuthorPage } from '../pages/author-page';
import { placesWith } from '../pages/places-in-page';
import { openPopup } from '../pages/popup';
import { openSettings } from '../pages/settings';
import { story } from '../support/story';

const texts = {
  ru: {
    ask: 'Удалить всё…',
    clear: 'Удалить всё',
    return: 'Вернуть удалённое',
    cleared: /^Всё удалено/m,
    forgotten: 'Забытые статьи',
    bringBack: 'Вернуть',
    back: 'Вернулось: 1 статья.',
  },
  en: {
    ask: 'Delete everything…',
    clear: 'Delete everything',
    return: 'Restore it',
    cleared: /^Everything is deleted/m,
    forgotten: 'Recently forgotten',
    bringBack: 'Restore',
    back: 'Restored: 1 article.',
  },
};

story('what was forgotten or deleted can be brought back', stage => {
  test('a forgotten article comes back long after its toast and the worker are gone', async () => {
    const { reader } = stage;
    const says = texts[reader.language];
    const page = await openAuthorPage(stage);
    const card = page.card(articles.geometry);
    await card.bookmark();
    await card.read();
    await card.becomes({ state: 'read', bookmarked: true });
    const popup = await openPopup(stage);
    await popup.show('bookmarks');
    await popup.forget(articles.geometry);
    await card.becomes({ state: 'unread', bookmarked: false });
    await popup.tab.close();
    await reader.stopWorker();
    const settings = await openSettings(reader);
    await settings.tab.find('heading', says.forgotten);
    await settings.tab.says(articles.geometry.title);
    await (
      await settings.tab.find('button', says.bringBack, { of: articles.geometry.title })
    ).click();
    await settings.tab.says(says.back);
    await settings.tab.gone('button', says.bringBack);
    await page.tab.front();
    await card.becomes({ state: 'read', bookmarked: true });
    await settings.tab.reload();
    await settings.tab.find('button', says.ask);
    await settings.tab.gone('heading', says.forgotten);
    await settings.tab.close();
    await page.tab.close();
  });

  test('every open tab shows at once that all was deleted, and that it came back', async () => {
    const { reader } = stage;
    const says = texts[reader.language];
    const page = await openAuthorPage(stage);
    const popup = await openPopup(stage);
    const card = page.card(articles.memory);
    await card.bookmark();
    await card.read();
    await card.becomes({ state: 'read', bookmarked: true });
    await popup.show('bookmarks');
    await popup.has(articles.memory);
    const settings = await openSettings(reader);
    await settings.press(says.ask);
    await settings.press(says.clear);
    await settings.tab.says(says.cleared);
    await card.becomes({ state: 'unread', bookmarked: false });
    await popup.lacks(articles.memory);
    await settings.press(says.return);
    await card.becomes({ state: 'read', bookmarked: true });
    await popup.has(articles.memory);
    await settings.tab.gone('button', says.return);
  });

  test('after the next start nothing of it is left to bring back, in no copy either', async () => {
    const { reader } = stage;
    const says = texts[reader.language];
    const before = await openAuthorPage(stage);
    await before.card(articles.geometry).bookmark();
    await before.card(articles.geometry).becomes({ bookmarked: true });
    await before.tab.close();
    const settings = await openSettings(reader);
    const holds = () => settings.tab.evaluate(placesWith, articles.geometry.id);
    await until('the copies', async () => (await holds()).length === 3);
    await settings.press(says.ask);
    await settings.press(says.clear);
    await settings.tab.find('button', says.return);
    expect(await holds()).toContain('dalee-cleared');
    await reader.restart();
    const after = await openSettings(reader);
    let places: string[] = [];
    await until(
      () => `nothing of it to be left, it is in ${places}`,
      async () => {
        places = await after.tab.evaluate(placesWith, articles.geometry.id);
        return places.length === 0;
      },
    );
    await after.tab.find('button', says.ask);
    await after.tab.gone('button', says.return);
    const page = await openAuthorPage(stage);
    await page.card(articles.geometry).becomes({ state: 'unread', bookmarked: false });
  });
});

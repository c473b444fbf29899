import { expect, test } from 'vitest';
import type { Tab } from '../driver/browsers';
import { until } from '../driver/wait-until';
import { articles } from '../pages/articles';
import { authorPage, authorUrl } from '../pages/author-page';
import { words } from '../support/locale-texts';
import { story } from '../support/story';

story('where the browser does not let us work on the site', stage => {
  const word = (key: string) => words(stage.reader.language, key);
  const press = async (tab: Tab, name: string) => (await tab.find('button', name)).click();
  /** Chromium's question stands outside of every page: there the reader says yes in the browser's settings. */
  const allowIn = (tab: Tab) =>
    stage.reader.browser === 'firefox'
      ? press(tab, word('welcomeGrant'))
      : stage.reader.allowSite(true);

  test('the popup says so and leads to the settings, which ask; then open pages are served at once', async () => {
    const { reader, names } = stage;
    await reader.allowSite(false);
    const tab = await reader.tab(authorUrl);
    const popup = await reader.popup();
    await popup.says(word('grantNeeded'));
    expect(await tab.all('button', names.readHere)).toEqual([]);
    await press(popup, word('grantGive'));
    const isShown = async () => (await reader.tabs()).some(url => url.endsWith('/settings.html'));
    await until('the settings', isShown);
    const settings = await reader.own('settings');
    await settings.find('button', word('welcomeGrant'));
    await allowIn(settings);
    await settings.gone('button', word('welcomeGrant'));
    await popup.gone('button', word('grantGive'));
    await tab.front();
    const card = authorPage(tab, names).card(articles.language);
    await card.bookmark();
    await card.becomes({ bookmarked: true });
  });

  test('the greeting asks before anything else', async () => {
    await stage.reader.allowSite(false);
    const welcome = await stage.reader.own('welcome');
    await welcome.find('button', word('welcomeGrant'));
    await allowIn(welcome);
    await welcome.gone('button', word('welcomeGrant'));
  });

  test('the greeting leads to an author, and to where a backup is saved', async () => {
    const { reader } = stage;
    await reader.allowSite(true);
    const welcome = await reader.own('welcome');
    const authors = async () => (await reader.tabs()).filter(url => url === authorUrl).length;
    const before = await authors();
    await (await welcome.find('link', word('welcomeTry'))).click({ button: 'middle' });
    await until('an author', async () => (await authors()) > before);
    await (await welcome.find('link', word('welcomeToData'))).click();
    // One page goes and another comes meanwhile.
    const place = async () => (await welcome.all('heading', word('settingsData')))[0]?.box();
    await until('the place of backups', async () => {
      const at = await place().catch(() => undefined);
      return at && at.y >= 0 && at.y < 100;
    });
  });
});

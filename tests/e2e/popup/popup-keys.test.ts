import { beforeEach, expect, test } from 'vitest';
import type { Tab } from '../driver/browsers';
import { until } from '../driver/wait-until';
import { articles } from '../pages/articles';
import { type AuthorPage, openAuthorPage } from '../pages/author-page';
import { isFocusSeen, said, strays, timesLeft, watchLeaving } from '../pages/popup-in-page';
import { words } from '../support/locale-texts';
import { story } from '../support/story';

story('the popup by keys alone', stage => {
  const { memory, geometry } = articles;
  let page: AuthorPage;
  let popup: Tab;
  const word = (key: string) => words(stage.reader.language, key);

  /** Two articles are begun, the second of them is bookmarked. */
  beforeEach(async () => {
    page = await openAuthorPage(stage);
    for (const article of [memory, geometry]) {
      await page.card(article).open();
      await page.card(article).opened();
      await page.card(article).collapse();
      await page.card(article).becomes({ state: 'reading' });
    }
    await page.card(geometry).bookmark();
    await page.card(geometry).becomes({ bookmarked: true });
    popup = await stage.reader.popup();
    await popup.find('link', memory.title);
    await popup.evaluate(watchLeaving);
  });

  /** The first of them is read: what is going on is the second alone. */
  const finishFirst = async () => {
    await page.tab.front();
    await page.card(memory).read();
    await page.card(memory).becomes({ state: 'read' });
    await popup.front();
    const rows = () => popup.all('link', memory.title);
    await until('its row in the history alone', async () => (await rows()).length === 1);
  };

  type Place = [role: string, name: string, of?: string];
  /** Resolves when that has the focus, and it is to be seen. */
  const isAt = async (...[role, name, of]: Place) => {
    let last: string | undefined;
    const isThere = async () => {
      const now = await popup.focused();
      last = `${now?.role} “${now?.name}” of “${now?.description}”`;
      return now?.role === role && now.name.startsWith(name) && (!of || now.description === of);
    };
    await until(() => `the focus on ${role} “${name}” of “${of}”, it is on ${last}`, isThere);
    await until('the focus to be seen', () => popup.evaluate(isFocusSeen));
  };
  /** One key, and where it leads. */
  const goes = async (key: string, ...place: Place) => {
    await popup.press(key);
    await isAt(...place);
  };
  /** Tab by Tab, past so many other stops. */
  const tabsTo = async (others: number, ...place: Place) => {
    for (let stop = 0; stop < others; stop++) await popup.press('Tab');
    await goes('Tab', ...place);
  };
  const bookmarked = async (of: string) =>
    (await popup.find('button', stage.names.bookmark, { of })).pressed;

  /** Searches for words of one article, and goes on to it. */
  const finds = async () => {
    await goes('/', 'textbox', word('popupSearch'));
    await popup.type('ПАМЯТЬ улучш');
    await popup.says(/^(Найдена 1 статья|1 article found)$/m);
    await goes('ArrowDown', 'link', memory.title);
  };

  test('a search leads to what it found, which can be bookmarked, and that undone', async () => {
    const { names } = stage;
    await finds();
    await goes('Tab', 'button', names.bookmark, memory.title);
    await popup.press('Space');
    await until('it to be kept', () => bookmarked(memory.title));
    await isAt('button', names.bookmark, memory.title);
    await popup.says(word('toldKept'));
    expect(await popup.evaluate(said)).toBe(`${word('toldKept')}: ${memory.title}`);
    await popup.press('Control+z');
    await until('it not to be kept', async () => !(await bookmarked(memory.title)));
    await isAt('button', names.bookmark, memory.title);
  });

  test('a menu opens, is walked round and round, and gives the focus back', async () => {
    await finds();
    await tabsTo(1, 'button', stage.names.read, memory.title);
    await goes('Tab', 'button', word('more'), memory.title);
    await goes('Enter', 'menuitem', stage.names.onSite);
    const isOpen = async () => (await popup.find('button', word('more'))).expanded;
    expect(await isOpen()).toBe(true);
    expect(await popup.evaluate(strays)).toEqual([]);
    await goes('ArrowUp', 'menuitem', word('forget'));
    await goes('ArrowDown', 'menuitem', stage.names.onSite);
    await goes('End', 'menuitem', word('forget'));
    await goes('Escape', 'button', word('more'), memory.title);
    expect(await isOpen()).toBe(false);
    await goes('Enter', 'menuitem', stage.names.onSite);
    await goes('Shift+Tab', 'button', stage.names.read, memory.title);
    await popup.gone('menuitem', /./);
  });

  test('the only article that was found is forgotten, and brought back', async () => {
    await finds();
    await tabsTo(2, 'button', word('more'), memory.title);
    await goes('Enter', 'menuitem', stage.names.onSite);
    await goes('End', 'menuitem', word('forget'));
    await goes('Enter', 'button', word('popupSearchClear'));
    await popup.says(word('foundNone'));
    await popup.press('Control+z');
    await popup.find('link', memory.title);
    await isAt('textbox', word('popupSearch'));
    await goes('Escape', 'textbox', word('popupSearch'));
    await popup.find('tab', stage.names.history);
  });

  test('what is going on is walked by arrows; what is read leaves it, and comes back', async () => {
    const { names } = stage;
    await goes('/', 'textbox', word('popupSearch'));
    await goes('ArrowDown', 'link', geometry.title);
    await goes('ArrowDown', 'link', memory.title);
    await tabsTo(1, 'button', names.read, memory.title);
    await goes('Space', 'button', names.read, geometry.title);
    await goes('Space', 'tab', names.history);
    await popup.gone('heading', word('popupContinue'));
    await popup.press('Control+z');
    await popup.find('heading', word('popupContinue'));
    await isAt('tab', names.history);
  });

  test('arrows choose the list, and its rows are one stop of the Tab key', async () => {
    const { names } = stage;
    await finishFirst();
    await (await popup.find('tab', names.history)).click();
    await goes('ArrowRight', 'tab', names.bookmarks);
    await goes('End', 'tab', names.queue);
    await goes('ArrowRight', 'tab', names.history);
    // Until a list is there, the one before it stays.
    await popup.find('link', memory.title);
    // It was marked after both were opened.
    await goes('Tab', 'link', memory.title);
    await goes('ArrowDown', 'link', geometry.title);
    await goes('Home', 'link', memory.title);
    await goes('End', 'link', geometry.title);
    await goes('Shift+Tab', 'tab', names.history);
    await goes('ArrowRight', 'tab', names.bookmarks);
    await popup.gone('link', memory.title);
  });

  test('an act of the past is taken back in the history of its article', async () => {
    const { names } = stage;
    await finishFirst();
    // One of its acts is undone, and can be done again.
    await goes('/', 'textbox', word('popupSearch'));
    await goes('ArrowDown', 'link', geometry.title);
    await tabsTo(1, 'button', names.read, geometry.title);
    await goes('Space', 'tab', names.history);
    await popup.press('Control+z');
    await popup.find('heading', word('popupContinue'));
    await goes('ArrowRight', 'tab', names.bookmarks);
    await popup.gone('link', memory.title);
    await goes('Tab', 'link', geometry.title);
    await tabsTo(2, 'button', word('more'), geometry.title);
    await goes('Enter', 'menuitem', names.onSite);
    await goes('ArrowDown', 'menuitem', word('copyLink'));
    await goes('ArrowDown', 'menuitem', word('past'));
    await goes('Enter', 'button', word('pastBack'));
    await goes('Escape', 'button', word('more'), geometry.title);
    await goes('Enter', 'menuitem', names.onSite);
    await goes('ArrowUp', 'menuitem', word('forget'));
    await goes('ArrowUp', 'menuitem', word('past'));
    await goes('Enter', 'button', word('pastBack'));
    await popup.find('button', names.undo, { of: word('toldKept') });
    // Between them is what was undone before.
    await tabsTo(1, 'button', names.undo, word('toldKept'));
    await goes('Enter', 'button', word('pastBack'));
    await popup.says(word('emptyBookmarks'));
    await goes('Escape', 'tab', names.bookmarks);
    await popup.gone('button', word('pastBack'));
  });

  test('Escape leaves the popup only when there is nothing left to leave', async () => {
    await finds();
    await tabsTo(2, 'button', word('more'), memory.title);
    await goes('Enter', 'menuitem', stage.names.onSite);
    await goes('ArrowDown', 'menuitem', word('copyLink'));
    await goes('ArrowDown', 'menuitem', word('past'));
    await goes('Enter', 'button', word('pastBack'));
    await goes('Escape', 'button', word('more'), memory.title);
    await goes('Enter', 'menuitem', stage.names.onSite);
    await goes('Escape', 'button', word('more'), memory.title);
    await goes('/', 'textbox', word('popupSearch'));
    await goes('Escape', 'textbox', word('popupSearch'));
    expect(await popup.evaluate(timesLeft)).toBe(0);
    await popup.press('Escape');
    expect(await popup.evaluate(timesLeft)).toBe(1);
  });
});

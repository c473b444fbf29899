import { beforeEach, expect, test } from 'vitest';
import type { Tab } from '../driver/browsers';
import { until } from '../driver/wait-until';
import { type Article, articles } from '../pages/articles';
import { type AuthorPage, openAuthorPage } from '../pages/author-page';
import { openSettings } from '../pages/settings';
import { badge } from '../support/article-page-steps';
import { words } from '../support/locale-texts';
import { articleApi } from '../support/site-requests';
import { story } from '../support/story';

story('what is chosen in the settings is what is counted and kept', stage => {
  const { first, language, memory, geometry, raptor } = articles;
  let page: AuthorPage;
  let settings: Awaited<ReturnType<typeof openSettings>>;
  const word = (key: string) => words(stage.reader.language, key);

  beforeEach(async () => {
    page = await openAuthorPage(stage);
    settings = await openSettings(stage.reader);
  });

  const choose = async (key: string) => {
    await settings.tab.front();
    await settings.choose(word(key));
  };
  const onPage = async <T>(act: (of: AuthorPage) => Promise<T>) => {
    await page.tab.front();
    return act(page);
  };
  const open = ({ title }: Article) =>
    onPage(async ({ card }) => {
      await card({ title }).open();
      await card({ title }).opened();
      await card({ title }).collapse();
    });

  const bookmark = ({ title }: Article) =>
    onPage(async ({ card }) => {
      await card({ title }).bookmark();
      await card({ title }).becomes({ bookmarked: true });
    });

  /** What stands on the button on the toolbar, as a page of ours is told. */
  const shows = async (text: string, own = settings.tab) => {
    let last: string | undefined;
    await until(
      () => `“${text}” on the button, there is “${last}”`,
      async () => {
        last = await own.evaluate(badge);
        return last === text;
      },
    );
  };

  test('the button on the toolbar shows a number only if it is asked to, and follows every act', async () => {
    await bookmark(language);
    await shows('');
    await choose('settingsBadgeQueue');
    await shows('1');
    await onPage(({ card }) => card(memory).bookmark());
    await shows('2');
    await onPage(({ card }) => card(memory).bookmark());
    await shows('1');
    await open(geometry);
    await choose('settingsBadgeReading');
    await shows('1');
    await stage.reader.stopWorker();
    await onPage(({ card }) => card(geometry).read());
    await shows('');
    await onPage(({ card }) => card(geometry).undo());
    await shows('1');
    await choose('settingsBadgeOff');
    await shows('');
  });

  test('the chosen rule decides what counts as read', async () => {
    await choose('settingsRuleOpened');
    await open(raptor);
    await onPage(({ card }) => card(raptor).becomes({ state: 'read' }));
    await choose('settingsRuleHand');
    await open(first);
    await onPage(({ card }) => card(first).becomes({ state: 'reading' }));
  });

  test('stored texts are counted by kind, and those that nothing holds can be dropped', async () => {
    await bookmark(language);
    for (const article of [geometry, raptor, first, language]) await open(article);
    const { tab } = settings;
    await until('four stored texts, one of them held', async () => {
      const [count, , held] = await tab.evaluate(storedTexts);
      return count === 4 && (held ?? 0) > 0;
    });
    await tab.front();
    await settings.press(word('settingsDropCopies'));
    await until('the held one', async () => {
      const [count, bytes, held] = await tab.evaluate(storedTexts);
      return count === 1 && bytes === held;
    });
  });

  test('less room for stored texts is less at once, in open pages, too', async () => {
    const counted = (wanted: number) =>
      until(`${wanted} stored texts`, async () => {
        return (await settings.tab.evaluate(storedTexts))[0] === wanted;
      });
    await bookmark(language);
    await open(language);
    await open(raptor);
    await counted(2);
    await choose('settingsCopiesNone');
    await counted(1);
    await settings.tab.evaluate(unfold);
    await open(memory);
    await settings.tab.says(articleApi(memory.id));
    expect((await settings.tab.evaluate(storedTexts))[0]).toBe(1);
  });

  test('every request that was made is listed, until the list is cleared', async () => {
    const { tab } = settings;
    const asked = [geometry, raptor, first, language, memory];
    for (const article of asked) await open(article);
    await tab.front();
    await tab.evaluate(unfold);
    for (const { id } of asked) await tab.says(articleApi(id));
    await settings.press(word('settingsRequestsClear'));
    await tab.says(word('settingsRequestsNone'));
    expect(await listed(tab)).toBe(false);
  });

  test('an update of the extension leaves what stands on the button', async () => {
    await bookmark(language);
    await choose('settingsBadgeQueue');
    await shows('1');
    await stage.reader.install();
    await shows('1', await stage.reader.popup());
  });

  const listed = (tab: Tab) =>
    tab.evaluate(() => document.body.innerText.includes('/kek/v2/articles/'));
});

/** How many stored texts there are, how much they take, and how much of it bookmarks hold, MB. */
function storedTexts(): number[] {
  const values = [...document.querySelectorAll('#kept dd')].slice(3);
  const text = values.map(value => value.textContent).join(' ');
  return [...text.matchAll(/\d+([.,]\d+)?/g)].map(([number]) => Number(number.replace(',', '.')));
}

function unfold(): void {
  for (const one of document.querySelectorAll('details')) one.open = true;
}

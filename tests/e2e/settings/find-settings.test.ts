import { expect, test } from 'vitest';
import type { Tab } from '../driver/browsers';
import { until } from '../driver/wait-until';
import { words } from '../support/locale-texts';
import { story } from '../support/story';

story('a setting is found', stage => {
  const word = (key: string) => words(stage.reader.language, key);
  const focusIs = (tab: Tab, name: string) =>
    until(`the focus on “${name}”`, async () => (await tab.focused())?.name === name);
  const lookFor = async (tab: Tab, query: string) => {
    await (await tab.find('searchbox', word('settingsSearch'))).click();
    await tab.press('Escape');
    await tab.type(query);
  };

  test('by a word of either language; its link leads to its control', async () => {
    const tab = await stage.reader.own('settings');
    for (const query of ['badge', 'значке']) {
      await lookFor(tab, query);
      await (await tab.find('link', new RegExp(`^${word('settingsBadge')}`))).click();
      await focusIs(tab, word('settingsBadge'));
      expect(await tab.url()).toMatch(/#badge$/);
    }
    await lookFor(tab, 'qqqq');
    await tab.says(word('settingsNotFound'));
  });

  test('by the sections at the side, where the one that is read is marked', async () => {
    const tab = await stage.reader.own('settings');
    await (await tab.find('link', word('settingsKept'))).click();
    await focusIs(tab, word('settingsKept'));
    await until('it to be marked', async () => (await tab.evaluate(marked)) === '#kept');
    await tab.evaluate(() => scrollTo(0, 0));
    await until('the first to be marked', async () => (await tab.evaluate(marked)) === '#reading');
  });

  test('in a window of 360 px, by a list of sections; nothing stands out sideways', async () => {
    const tab = await stage.reader.own('settings');
    await tab.size(360, 740);
    await tab.find('combobox', word('settingsSection'));
    expect(await tab.evaluate(overhang)).toBe(0);
    await lookFor(tab, 'obsidian');
    await tab.press('Enter');
    await focusIs(tab, word('exportTitle'));
    const { y } = await (await tab.find('heading', word('exportTitle'))).box();
    expect(y).toBeGreaterThan(50);
    expect(y).toBeLessThan(370);
  });
});

function marked(): string | null | undefined {
  return document.querySelector('nav [aria-current]')?.getAttribute('href');
}

/** How many px can be scrolled to sideways. */
function overhang(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

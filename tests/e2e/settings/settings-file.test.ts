import { expect, test } from 'vitest';
import type { Tab } from '../driver/browsers';
import { until } from '../driver/wait-until';
import { openSettings } from '../pages/settings';
import { downloaded } from '../support/downloads';
import { words } from '../support/locale-texts';
import { story } from '../support/story';

story('the settings go out into a file and come in again', stage => {
  const word = (key: string) => words(stage.reader.language, key);
  const chosen = async (tab: Tab, answer: string) =>
    until(`“${answer}” to be chosen`, () => tab.evaluate(isChosen, answer));

  test('what would change is shown first, and is undone with one click', async () => {
    const { tab, choose, press } = await openSettings(stage.reader);
    await choose(word('settingsRuleHand'));
    await press(word('settingsFileSave'));
    const file = await (await downloaded(stage, /^dalee-settings-.*\.json$/)).text();
    expect(JSON.parse(file)).toMatchObject({ version: 1, settings: { rule: 'hand' } });
    await choose(word('settingsRuleOpened'));
    await tab.evaluate(giveSettings, file);
    await tab.says(word('settingsFileWould'));
    await chosen(tab, word('settingsRuleOpened'));
    await press(word('settingsFileApply'));
    await chosen(tab, word('settingsRuleHand'));
    await press(word('settingsFileUndo'));
    await chosen(tab, word('settingsRuleOpened'));
    await tab.says(word('settingsFileUndone'));
  });

  test('a file that is cut off, or of something else, is refused in words', async () => {
    const { tab } = await openSettings(stage.reader);
    await tab.find('button', word('settingsFileSave'));
    for (const [file, key] of [
      ['{"format": "dalee-set', 'settingsFile_notJson'],
      ['{"some": "thing"}', 'settingsFile_notSettings'],
    ] as const) {
      await tab.evaluate(giveSettings, file);
      await tab.says(word(key));
      expect(await tab.given('alert')).toBe(1);
    }
  });
});

story('keys, version, changes and help', stage => {
  const word = (key: string) => words(stage.reader.language, key);

  test('have their place in the settings', async () => {
    const { tab } = await openSettings(stage.reader);
    await tab.find('heading', word('keysTitle'));
    for (const text of ['Alt+Shift+D', word('commandBookmark'), word('aboutVersion')])
      await tab.says(text);
    await (await tab.find('link', word('aboutTitle'))).click();
    await tab.evaluate(openChanges);
    await tab.says('Every card shows whether its article is unread');
  });
});

function isChosen(answer: string): boolean {
  return [...document.querySelectorAll('select')].some(
    one => one.selectedOptions[0]?.text === answer,
  );
}

function giveSettings(text: string): void {
  const field = document.querySelector<HTMLInputElement>('#settings-file input[type=file]');
  if (!field) throw new Error('no field for a file');
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], 'settings.json'));
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

function openChanges(): void {
  const changes = document.querySelector<HTMLDetailsElement>('#about details');
  if (changes) changes.open = true;
}

import { describe, expect, test } from 'vitest';
import { readSettingsFile, settingsFile } from '../../../lib/settings/settings-file';
import { type Choices, defaultChoices } from '../../../lib/settings/settings-table';

const mine: Choices = { ...defaultChoices, rule: 'hand', readCards: 'dim', copiesLimit: 0 };
const aFile = (said: unknown) => new File([JSON.stringify(said)], 'settings.json');
const ours = (settings: object, version = 1) => ({ format: 'dalee-settings', version, settings });

describe('a file of settings', () => {
  test('says all that was chosen, with its version and day', async () => {
    const file = settingsFile(mine, Date.UTC(2026, 10, 30));
    expect(file.name).toBe('dalee-settings-2026-11-30.json');
    expect(JSON.parse(await file.text())).toEqual(ours(mine));
    expect(await readSettingsFile(file)).toEqual({ ok: true, wanted: mine, unknown: 0 });
  });

  test('may hold a part, and settings of another version', async () => {
    const said = ours({ rule: 'opened', newThing: 'on', another: 1 });
    expect(await readSettingsFile(aFile(said))).toEqual({
      ok: true,
      wanted: { rule: 'opened' },
      unknown: 2,
    });
  });

  test.each<[string, File, string]>([
    ['nothing', new File([], 'a.json'), 'empty'],
    ['a cut-off file', new File(['{"format": "dalee-set'], 'a.json'), 'notJson'],
    ['a list', aFile([]), 'notSettings'],
    ['a backup', aFile({ format: 'dalee-backup', version: 1 }), 'notSettings'],
    ['a file of many kilobytes', aFile(ours({ a: 'x'.repeat(70_000) })), 'notSettings'],
    ['a newer version', aFile(ours({ rule: 'hand' }, 2)), 'newer'],
    ['no settings', aFile({ format: 'dalee-settings', version: 1 }), 'damaged'],
    ['a value that there is not', aFile(ours({ badge: 'off', rule: 'always' })), 'damaged'],
    ['a number out of its bounds', aFile(ours({ copiesLimit: -1 })), 'damaged'],
    ['a number for a word', aFile(ours({ language: 1 })), 'damaged'],
  ])('that is %s is refused as a whole', async (_, file, code) => {
    expect(await readSettingsFile(file)).toEqual({ ok: false, code });
  });

  test('names of the language itself are settings of nobody', async () => {
    const text = '{"format":"dalee-settings","version":1,"settings":{"__proto__":1,"toString":2}}';
    const read = await readSettingsFile(new File([text], 'a.json'));
    expect(read).toMatchObject({ ok: true, wanted: {} });
  });
});

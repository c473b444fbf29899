import { describe, expect, test, vi } from 'vitest';
import { readLastBackup } from '../../../lib/settings/last-backup';
import {
  choicesIn,
  createLastBackup,
  createSettings,
  readSiteChoices,
} from '../../../lib/settings/settings';
import {
  defaultChoices,
  settingNames,
  settingRow,
  settingsTable,
} from '../../../lib/settings/settings-table';

const anArea = (stored: Record<string, unknown> = {}) => ({
  stored,
  get: async (key: string) => (Object.hasOwn(stored, key) ? { [key]: stored[key] } : {}),
  set: async (items: Record<string, unknown>) => void Object.assign(stored, items),
  onChanged: { addListener: () => {} },
});

describe('settings', () => {
  test('have a default each', async () => {
    const { rule, copiesLimit } = createSettings(anArea());
    expect([await rule.get(), await copiesLimit.get()]).toEqual(['seen', 50 * 1024 * 1024]);
  });

  test('that the reader never chose are all at their defaults, even where something else is stored', async () => {
    expect(await choicesIn(anArea()).read()).toEqual(defaultChoices);
    const broken = Object.fromEntries(Object.keys(defaultChoices).map(name => [name, {}]));
    expect(await choicesIn(anArea(broken)).read()).toEqual(defaultChoices);
  });

  test('have defaults that the settings page offers', () => {
    for (const row of settingNames.map(settingRow))
      expect('options' in row ? Object.keys(row.options) : row.offered).toContain(row.fallback);
  });

  test('that are switches are off or one other thing', () => {
    const switches = settingNames.map(settingRow).flatMap(row => ('control' in row ? [row] : []));
    for (const { control, options } of switches) {
      const names = Object.keys(options);
      if (control === 'switch') expect(names).toEqual(['off', expect.any(String)]);
    }
  });

  test('go to page files only as far as the table says', async () => {
    const settings = createSettings(anArea({ readCards: 'dim', rule: 'hand' }));
    const onSite = await readSiteChoices(settings);
    expect(onSite).toMatchObject({ prefetch: 'off', readCards: 'dim', language: 'browser' });
    for (const name of settingNames) expect(name in onSite).toBe(settingsTable[name].onSite);
    expect(Object.keys(onSite)).not.toContain('rule');
  });

  test('are kept one by one', async () => {
    const area = anArea();
    await createSettings(area).rule.set('hand');
    expect(area.stored).toEqual({ rule: 'hand' });
    expect(await createSettings(area).rule.get()).toBe('hand');
  });

  test('that are not of their form are not believed', async () => {
    const { rule, copiesLimit } = createSettings(anArea({ rule: 'always', copiesLimit: -1 }));
    expect([await rule.get(), await copiesLimit.get()]).toEqual(['seen', 50 * 1024 * 1024]);
  });

  test('fall back to the default when the storage cannot be read', async () => {
    const broken = { ...anArea(), get: () => Promise.reject(new Error('corrupted')) };
    expect(await createSettings(broken).rule.get()).toBe('seen');
  });

  test('tell of their own changes, and of nothing else that is kept there', () => {
    let tell = (_changes: object) => {};
    const onChanged = {
      addListener: (hear: (changes: object) => void) => {
        tell = hear;
      },
    };
    const heard = vi.fn();
    createSettings({ ...anArea(), onChanged }).rule.follow(heard);
    tell({ badge: {}, 'mirror:7:a': {} });
    expect(heard).not.toHaveBeenCalled();
    tell({ rule: {} });
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe('when a backup was last saved', () => {
  test('is read without the schemas as it was kept with them', async () => {
    const area = anArea();
    expect(await readLastBackup(area)).toBe(0);
    await createLastBackup(area).set(1_764_000_000_000);
    expect(await readLastBackup(area)).toBe(1_764_000_000_000);
  });

  test('is never where it cannot be read, or is no time', async () => {
    expect(await readLastBackup(anArea({ lastBackup: 'yesterday' }))).toBe(0);
    expect(await readLastBackup({ get: () => Promise.reject(new Error('corrupted')) })).toBe(0);
  });
});

import { expect, test, vi } from 'vitest';
import { type Change, type Choices, defaultChoices } from '../../../lib/settings/settings-table';
import { createSettingsFileSection } from '../../../lib/settings-page/settings-file-section';

const file = new File(['{}'], 'settings.json');

/** The section over settings that are kept here; `wanted` is what the file says. */
function aSection(wanted: Partial<Choices>) {
  const choices: Choices = { ...defaultChoices };
  const change = vi.fn<Change>((name, value) => {
    choices[name] = value;
  });
  const read = async () => ({ ok: true, wanted, unknown: 0 }) as const;
  const make = vi.fn(() => file);
  const section = createSettingsFileSection({ choices: () => choices, change, make, read });
  return { section, choices, change };
}

test('nothing changes before the reader says so; then only what differs', async () => {
  const { section, choices, change } = aSection({ rule: 'hand', badge: 'off' });
  await section.onSettingsFile(file);
  expect(section.fileState.value.phase).toBe('preview');
  expect(change).not.toHaveBeenCalled();
  section.onApply();
  expect(change.mock.calls).toEqual([['rule', 'hand']]);
  expect(choices.rule).toBe('hand');
  expect(section.fileState.value).toMatchObject({ phase: 'done', after: { rule: 'hand' } });
});

test('is undone, but for what the reader changed since', async () => {
  const { section, choices } = aSection({ rule: 'hand', readCards: 'hide' });
  await section.onSettingsFile(file);
  section.onApply();
  choices.readCards = 'dim';
  section.onUndoSettings();
  expect(choices).toEqual({ ...defaultChoices, readCards: 'dim' });
  expect(section.fileState.value.phase).toBe('undone');
});

test('what needs a permission is asked for first, within the click', async () => {
  const { section, change } = aSection({ rule: 'hand', badge: 'queue', autoBackup: 'weekly' });
  await section.onSettingsFile(file);
  section.onApply();
  expect(change.mock.calls[0]).toEqual(['autoBackup', 'weekly']);
});

test('a refused file changes nothing', async () => {
  const change = vi.fn();
  const read = async () => ({ ok: false, code: 'damaged' }) as const;
  const make = () => file;
  const section = createSettingsFileSection({ choices: () => defaultChoices, change, make, read });
  await section.onSettingsFile(file);
  section.onApply();
  expect(section.fileState.value).toEqual({ phase: 'refused', ok: false, code: 'damaged' });
  expect(change).not.toHaveBeenCalled();
});

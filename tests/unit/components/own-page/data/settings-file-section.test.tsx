import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { SettingsFileSection } from '../../../../../components/own-page/data/SettingsFileSection';
import { defaultChoices } from '../../../../../lib/settings/settings-table';
import type { SettingsFileState } from '../../../../../lib/settings-page/settings-state';
import { wordsIn } from '../../../words/texts';
import { all, find } from '../../on-screen';

const acts = {
  onSaveSettings: vi.fn(),
  onSettingsFile: vi.fn(),
  onApply: vi.fn(),
  onUndoSettings: vi.fn(),
  onCloseSettings: vi.fn(),
};
const show = (fileState: SettingsFileState) =>
  render(
    <SettingsFileSection
      {...{ fileState, ...acts }}
      words={wordsIn('en')}
      choices={defaultChoices}
    />,
    document.body,
  );

afterEach(() => render(null, document.body));

test('a preview names what would change, now and then, and what is unknown here', () => {
  const wanted = { rule: 'hand', badge: 'off', copiesLimit: 30 * 2 ** 20 } as const;
  show({ phase: 'preview', wanted, unknown: 2 });
  const text = document.body.textContent ?? '';
  expect(text).toContain('What counts as readArticles read to the endOnly those you mark yourself');
  expect(text).toContain('Space for saved texts50 MB30 MB');
  expect(text).not.toContain('Toolbar badge');
  expect(text).toContain('2 settings in the file are unknown here');
  find('button', 'Change settings').click();
  expect(acts.onApply).toHaveBeenCalledOnce();
});

test('where nothing would change, there is nothing to press but close', () => {
  show({ phase: 'preview', wanted: { badge: 'off' }, unknown: 0 });
  expect(document.body.textContent).toContain('Nothing to change');
  expect(all('button').map(one => one.textContent)).toEqual(['Close']);
});

test('success and refusal are told apart', () => {
  show({ phase: 'done', before: { rule: 'seen' }, after: { rule: 'hand' } });
  expect(document.querySelector('.result-good[role=status]')?.textContent).toBe(
    '1 setting changed.',
  );
  show({ phase: 'refused', code: 'newer' });
  expect(document.querySelector('.result-bad[role=alert]')?.textContent).toContain('newer version');
  expect(document.querySelector('.result-good')).toBeNull();
});

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SettingsSearch } from '../../../../../components/own-page/settings/SettingsSearch';
import { sectionAt } from '../../../../../components/own-page/settings/use-place-in-page';
import type { FoundSetting } from '../../../../../lib/settings-page/find-settings';
import { wordsIn } from '../../../words/texts';

const badge: FoundSetting = { id: 'badge', title: 'settingsBadge', section: 'settingsLook' };
const show = () =>
  act(() =>
    render(
      <SettingsSearch words={wordsIn('en')} onFind={query => (query === 'badge' ? [badge] : [])}>
        <p>sections</p>
      </SettingsSearch>,
      document.body,
    ),
  );
const field = () => document.querySelector('input') as HTMLInputElement;
const type = (text: string) =>
  act(() => {
    field().value = text;
    field().dispatchEvent(new Event('input'));
  });
const press = (key: string) =>
  act(() => void field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
const status = () => document.querySelector('[role=status]')?.textContent;

beforeEach(() => {
  location.hash = '';
  show();
});
afterEach(() => act(() => render(null, document.body)));

describe('the search of the settings page', () => {
  test('takes the place of the sections, counts, and links to what it found', () => {
    expect(document.body.textContent).toBe('sections');
    type('badge');
    expect(status()).toBe('1 result');
    const link = document.querySelector('a');
    expect(link?.getAttribute('href')).toBe('#badge');
    expect(link?.textContent).toBe('Toolbar badgeAppearance');
    expect(document.body.textContent).not.toContain('sections');
  });

  test('says that there is nothing, and gives the sections back', () => {
    type('qqq');
    expect(status()).toBe('Nothing found.');
    press('Escape');
    expect(status()).toBe('');
    expect(document.body.textContent).toBe('sections');
  });

  test('Enter follows the first link', () => {
    type('badge');
    press('Enter');
    expect(location.hash).toBe('#badge');
  });
});

test('the section that is read is the last whose heading has passed the top', () => {
  const places = (...tops: number[]) => tops.map((top, at) => ({ id: `${at}`, top }));
  expect(sectionAt(places(120, 600))).toBe('0');
  expect(sectionAt(places(-700, 60, 400))).toBe('1');
  expect(sectionAt([])).toBeUndefined();
});

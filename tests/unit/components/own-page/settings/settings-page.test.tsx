import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SettingsPage } from '../../../../../components/own-page/settings/SettingsPage';
import { defaultChoices } from '../../../../../lib/settings/settings-table';
import { createWords } from '../../../../../lib/words/words';
import { wordsIn } from '../../../words/texts';

const acts = {
  onGrant: vi.fn(),
  onChange: vi.fn(),
  onRetry: vi.fn(),
  onDropCopies: vi.fn(),
  onClearRequests: vi.fn(),
};
const show = (copies: number, total = 0, granted = true) =>
  render(
    <SettingsPage
      words={createWords((key, texts) => [key, ...texts].join(' '), 'en')}
      granted={granted}
      choices={defaultChoices}
      kept={{
        known: 3,
        bookmarked: 1,
        entries: 7,
        copies: { count: copies, bytes: copies * 2 ** 20, pinnedBytes: 0 },
      }}
      requests={{
        newest: [
          { at: 1, url: '/a', status: 200 },
          { at: 0, url: '/b', status: 200, code: 'wall' },
        ],
        total,
      }}
      failure={undefined}
      {...acts}
    />,
    document.body,
  );
const away = () =>
  render(
    <SettingsPage
      words={wordsIn('ru')}
      granted
      choices={defaultChoices}
      failure="closed"
      kept={undefined}
      requests={undefined}
      {...acts}
    />,
    document.body,
  );
const labelled = (text: string) =>
  [...document.querySelectorAll('label')].find(label => label.textContent?.startsWith(text))
    ?.control as HTMLInputElement | undefined;
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(one => one.textContent === name);

afterEach(() => render(null, document.body));

describe('the settings page', () => {
  test('shows what is chosen, and hands a new choice on', () => {
    show(0);
    expect(labelled('settingsRuleSeen')?.checked).toBe(true);
    labelled('settingsRuleHand')?.click();
    expect(acts.onChange).toHaveBeenCalledWith('rule', 'hand');
  });

  test('offers to delete copies only where there are any', () => {
    show(0);
    expect(button('settingsDropCopies')?.disabled).toBe(true);
    show(2);
    expect(button('settingsDropCopies')?.disabled).toBe(false);
  });

  test('lists the requests that were made', () => {
    show(0, 1);
    const lines = [...document.querySelectorAll('.requests li')].map(one => one.textContent);
    expect(lines).toEqual([
      expect.stringMatching(/\/a200$/),
      expect.stringMatching(/\/brequest_wall$/),
    ]);
  });

  test('says that the library does not open, and not that it is empty', () => {
    away();
    const text = document.body.textContent ?? '';
    expect(text).toContain('Библиотека пока недоступна');
    for (const wrong of [/\d+ стат/, 'Запросов не было']) expect(text).not.toMatch(wrong);
    button('Попробовать снова')?.click();
    expect(acts.onRetry).toHaveBeenCalledOnce();
  });

  test('asks for the site only where it is not allowed, before anything else', () => {
    show(0);
    expect(button('welcomeGrant')).toBeUndefined();
    show(0, 0, false);
    expect(document.querySelector('section')?.id).toBe('grant');
    button('welcomeGrant')?.click();
    expect(acts.onGrant).toHaveBeenCalledOnce();
  });
});

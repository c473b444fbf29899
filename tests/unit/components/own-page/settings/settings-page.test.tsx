import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SettingsPage } from '../../../../../components/own-page/settings/SettingsPage';
import { defaultChoices } from '../../../../../lib/settings/settings-table';
import { sectionsShown } from '../../../../../lib/settings-page/settings-sections';
import { createWords } from '../../../../../lib/words/words';
import { wordsIn } from '../../../words/texts';

const acts = {
  onFind: vi.fn(() => []),
  onGrant: vi.fn(),
  onChange: vi.fn(),
  onRetry: vi.fn(),
  onDropCopies: vi.fn(),
  onClearRequests: vi.fn(),
};
const sections = sectionsShown({ grant: false, forgotten: false });
const show = (copies: number, total = 0, granted = true) =>
  render(
    <SettingsPage
      words={createWords((key, texts) => [key, ...texts].join(' '), 'en')}
      sections={sections}
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
      sections={sections}
      granted
      choices={defaultChoices}
      failure="closed"
      kept={undefined}
      requests={undefined}
      {...acts}
    />,
    document.body,
  );
const control = (name: string) =>
  [...document.querySelectorAll('label')].find(label => label.textContent === name)?.control;
const list = (name: string) => control(name) as HTMLSelectElement;
const toggle = (name: string) => control(name) as HTMLButtonElement;
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(one => one.textContent === name);

afterEach(() => render(null, document.body));

describe('the settings page', () => {
  test('shows what is chosen, and hands a new choice on', () => {
    show(0);
    expect(list('settingsRule').selectedOptions[0]?.text).toBe('settingsRuleSeen');
    list('settingsRule').value = 'hand';
    list('settingsRule').dispatchEvent(new Event('change'));
    expect(acts.onChange).toHaveBeenCalledWith('rule', 'hand');
    list('settingsCopies').value = '0';
    list('settingsCopies').dispatchEvent(new Event('change'));
    expect(acts.onChange).toHaveBeenCalledWith('copiesLimit', 0);
  });

  test('what is on or off is a switch that says what it switches on', () => {
    show(0);
    expect(toggle('settingsPrefetch').getAttribute('aria-checked')).toBe('false');
    const hint = document.getElementById(
      toggle('settingsPrefetch').getAttribute('aria-describedby') ?? '',
    );
    expect(hint?.textContent).toBe('settingsPrefetchIntent. settingsPrefetchHint');
    toggle('settingsPrefetch').click();
    expect(acts.onChange).toHaveBeenCalledWith('prefetch', 'intent');
  });

  test('every setting has a link of its own, and the hint of the answer that is chosen', () => {
    show(0);
    for (const name of ['rule', 'prefetch', 'readCards', 'language', 'badge', 'copiesLimit'])
      expect(document.querySelector(`[id="${name}"] a[href="#${name}"]`), name).not.toBeNull();
    expect(document.getElementById('rule-hint')?.textContent).toBe('settingsRuleSeenHint');
    expect(document.getElementById('readCards-hint')).toBeNull();
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

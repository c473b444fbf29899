import { afterEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { textsIn } from '../../../lib/settings/chosen-texts';

vi.mock('webextension-polyfill', () => ({
  default: { i18n: { getMessage: vi.fn() }, runtime: { getURL: (path: string) => path } },
}));

/** The browser gives its texts in that language; '' where it has none for the page. */
function given(language: 'ru' | 'en' | '') {
  vi.mocked(browser.i18n.getMessage).mockReturnValue(language);
  const file = async (path: string) => new Response(JSON.stringify({ file: { message: path } }));
  vi.stubGlobal('fetch', vi.fn(file));
}

afterEach(() => vi.unstubAllGlobals());

test.each(['browser', undefined, 'ru'])(
  'texts are the browser’s own where it has them: %s',
  async language => {
    given('ru');
    expect(await textsIn(language)).toBeUndefined();
    expect(fetch).not.toHaveBeenCalled();
  },
);

test('another language is read from its file', async () => {
  given('ru');
  expect(await textsIn('en')).toEqual({ file: '_locales/en/messages.json' });
});

test('where the browser gives none they are read from the file: no reader sees keys', async () => {
  given('');
  vi.stubGlobal('navigator', { language: 'de' });
  expect(await textsIn(undefined)).toEqual({ file: '_locales/ru/messages.json' });
  vi.stubGlobal('navigator', { language: 'en-GB' });
  expect(await textsIn(undefined)).toEqual({ file: '_locales/en/messages.json' });
});

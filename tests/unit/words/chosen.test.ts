import { expect, test } from 'vitest';
import { chosenWords } from '../../../lib/words/chosen';
import { texts } from './texts';

/** A browser of one language, in whose settings a language may have been chosen. */
const browserOf = (lang: 'ru' | 'en', language?: string) => ({
  i18n: { getMessage: (key: string) => texts(lang).get(key) ?? '' },
  storage: { local: { get: async () => ({ language }) } },
});
const read = async (path: string) => {
  const known = [...texts(path.includes('/ru/') ? 'ru' : 'en')];
  return JSON.stringify(Object.fromEntries(known.map(([key, message]) => [key, { message }])));
};

test('the words are the browser’s, until another language is chosen', async () => {
  for (const lang of ['ru', 'en'] as const) {
    expect((await chosenWords(browserOf(lang), read)).lang).toBe(lang);
    expect((await chosenWords(browserOf(lang, 'auto'), read)).lang).toBe(lang);
  }
});

test('a chosen language speaks in a browser of another, with numbers and plurals of its own', async () => {
  const words = await chosenWords(browserOf('ru', 'en'), read);
  expect(words.t('minutes', 1_234)).toBe('1,234 min');
  expect(words.plural('articles', 2)).toBe('2 articles');
});

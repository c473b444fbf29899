import { expect, test } from 'vitest';
import { chosenWords } from '../../../lib/words/chosen';
import { texts } from './texts';

const browserOf = (lang: 'ru' | 'en') => ({
  getMessage: (key: string) => texts(lang).get(key) ?? '',
  read: async (path: string) => {
    const known = [...texts(path.includes('/ru/') ? 'ru' : 'en')];
    return JSON.stringify(Object.fromEntries(known.map(([key, message]) => [key, { message }])));
  },
});

test('the words are the browser’s, until another language is chosen', async () => {
  for (const lang of ['ru', 'en'] as const) {
    expect((await chosenWords('auto', browserOf(lang))).lang).toBe(lang);
    expect((await chosenWords(undefined, browserOf(lang))).lang).toBe(lang);
  }
});

test('a chosen language speaks in a browser of another, with numbers and plurals of its own', async () => {
  const words = await chosenWords('en', browserOf('ru'));
  expect(words.t('minutes', 1_234)).toBe('1,234 min');
  expect(words.plural('articles', 2)).toBe('2 articles');
});

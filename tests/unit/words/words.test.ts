import { signal } from '@preact/signals-core';
import { describe, expect, test } from 'vitest';
import { browserWords, liveWords, wordsOf } from '../../../lib/words/words';
import { texts, wordsIn } from './texts';

describe('words', () => {
  test('Russian counts articles in three forms', () => {
    const words = wordsIn('ru');
    expect([1, 2, 5, 21, 112].map(n => words.plural('articles', n))).toEqual([
      '1 статья',
      '2 статьи',
      '5 статей',
      '21 статья',
      '112 статей',
    ]);
  });

  test('English counts them in two', () => {
    const words = wordsIn('en');
    expect([1, 2].map(n => words.plural('articles', n))).toEqual(['1 article', '2 articles']);
  });

  test('both languages have the same texts', () => {
    expect([...texts('en').keys()].sort()).toEqual([...texts('ru').keys()].sort());
  });

  test.each(['ru', 'en'] as const)('a browser that speaks %s is answered in it', lang => {
    const getMessage = (key: string) => texts(lang).get(key) ?? '';
    const words = browserWords({ getMessage });
    expect(words.lang).toBe(lang);
    expect(words.t('extName')).toBe(texts(lang).get('extName'));
  });

  test('a browser that has no texts at all is answered in Russian', () => {
    const words = browserWords({ getMessage: () => '' });
    expect(words.lang).toBe('ru');
  });

  test('a browser that answers no more is not asked for what it said before', () => {
    let isGone = false;
    const words = browserWords({
      getMessage: (key, given) => {
        if (isGone) throw new Error('Extension context invalidated.');
        return (texts('en').get(key) ?? '').replace(/\$(\d)/g, (_, nth) => given[nth - 1] ?? '');
      },
    });
    expect(words.t('minutesOf', 1, 9)).toBe('1 of 9 min');
    isGone = true;
    expect(words.t('minutesOf', 3, 9)).toBe('3 of 9 min');
    expect(words.t('close')).toBe('close');
  });

  test.each([
    ['ru', '5 статей', '3 из 9 мин'],
    ['en', '5 articles', '3 of 9 min'],
  ] as const)(
    'another language than the browser’s brings its own plurals: %s',
    (lang, five, ninth) => {
      const words = wordsOf(Object.fromEntries(texts(lang)));
      expect([words.lang, words.plural('articles', 5), words.t('minutesOf', 3, 9)]).toEqual([
        lang,
        five,
        ninth,
      ]);
    },
  );

  test('live words follow a change, also where they were handed on one by one', () => {
    const now = signal(wordsIn('ru'));
    const { t, plural } = liveWords(() => now.value);
    now.value = wordsIn('en');
    expect([t('read'), plural('articles', 1)]).toEqual(['Read', '1 article']);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createWords, type Lookup } from '../../../lib/words/words';

const texts = (lang: string) =>
  new Map(
    readFileSync(`locales/${lang}.yml`, 'utf8')
      .split('\n')
      .filter(line => /^\w+:/.test(line))
      .map(line => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  );

const lookup =
  (lang: string): Lookup =>
  (key, substitutions) =>
    (texts(lang).get(key) ?? '').replace(/\$(\d)/g, (_, n) => substitutions[Number(n) - 1] ?? '');

describe('words', () => {
  test('Russian counts articles in three forms', () => {
    const words = createWords(lookup('ru'), 'ru');
    expect([1, 2, 5, 21, 112].map(n => words.plural('articles', n))).toEqual([
      '1 статья',
      '2 статьи',
      '5 статей',
      '21 статья',
      '112 статей',
    ]);
  });

  test('English counts them in two', () => {
    const words = createWords(lookup('en'), 'en');
    expect([1, 2].map(n => words.plural('articles', n))).toEqual(['1 article', '2 articles']);
  });

  test('both languages have the same texts', () => {
    expect([...texts('en').keys()].sort()).toEqual([...texts('ru').keys()].sort());
  });
});

import { describe, expect, test } from 'vitest';
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
});

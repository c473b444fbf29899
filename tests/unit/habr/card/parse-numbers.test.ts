import { describe, expect, test } from 'vitest';
import { parseCount, parseMinutes } from '../../../../lib/habr/card/parse-numbers';
import { readVotes } from '../../../../lib/habr/card/parse-votes';

describe('counts', () => {
  test.each([
    ['787', 787],
    ['6.4K', 6400],
    ['1,2K', 1200],
    ['1,2К', 1200],
    ['357K', 357_000],
    ['1.1M', 1_100_000],
    ['+22', 22],
    ['-13', -13],
    ['−13', -13],
    ['–13', -13],
    ['0', 0],
    ['  24\n', 24],
    ['1 234', 1234],
    ['12\u00a0345', 12_345],
  ])('"%s" is %d', (text, value) => {
    expect(parseCount(text)).toBe(value);
  });

  test.each([
    '',
    ' ',
    'K',
    '1,234',
    '1.2',
    '1e3',
    '0x10',
    'Infinity',
    '—',
    '12 34',
    '9'.repeat(20),
  ])('"%s" is not a count', text => {
    expect(parseCount(text)).toBeUndefined();
  });
});

describe('reading time', () => {
  test('is minutes in both languages', () => {
    expect(['4 мин', '12 min', ' 1 мин '].map(parseMinutes)).toEqual([4, 12, 1]);
  });

  test('is unknown in other words', () => {
    expect(['', 'мин', '4 часа', undefined].map(parseMinutes)).toEqual(Array(4).fill(undefined));
  });
});

describe('votes', () => {
  test('are told by the tooltip in both languages, beside a score that is weighted', () => {
    expect(readVotes('+22', 'Всего голосов 13: ↑13 и ↓0')).toEqual({ score: 22, up: 13, down: 0 });
    expect(readVotes('-13', 'Total votes 20: ↑3 and ↓17-13')).toEqual({
      ...{ score: -13, up: 3, down: 17 },
    });
  });

  test('without a tooltip, or with one that tells no votes, leave only the score', () => {
    expect(readVotes('0', null)).toEqual({ score: 0 });
    expect(readVotes('+12', 'Рейтинг')).toEqual({ score: 12 });
  });

  test('are unknown where no score is shown', () => {
    expect(readVotes('', 'Всего голосов 13: ↑13 и ↓0')).toBeUndefined();
  });
});

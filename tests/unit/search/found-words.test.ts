import { describe, expect, test } from 'vitest';
import { foundWords } from '../../../lib/search/found-words';

/** The found words between brackets. */
const marked = (text: string, query: string): string => {
  const [ranges = []] = foundWords([text], query);
  return ranges.reduceRight(
    (all, [from, to]) => `${all.slice(0, from)}[${all.slice(from, to)}]${all.slice(to)}`,
    text,
  );
};

describe('the words of a search', () => {
  test.each([
    ['язык РАПТОР', 'Раптор: язык запросов', '[Раптор]: [язык] запросов'],
    ['сет', 'Нейросети и сети', 'Нейро[сет]и и [сет]и'],
    ['елка', 'Ёлка', '[Ёлка]'],
    ['cafe', 'Un café', 'Un [café]'],
    ['с++', 'Про C++ и C', 'Про [C++] и C'],
    ['ghbdtn', 'Привет, мир', '[Привет], мир'],
    ['память пам', 'Память', '[Память]'],
    ['нет', 'Совсем другое', 'Совсем другое'],
    ['', 'Пусто', 'Пусто'],
  ])('%s is marked in «%s»', (query, text, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  test('may stand in the title and in the author’s name', () => {
    expect(foundWords(['О памяти', 'derunat'], 'derun памят')).toEqual([[[2, 7]], [[0, 5]]]);
  });
});

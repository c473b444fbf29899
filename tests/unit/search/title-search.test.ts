import { describe, expect, test } from 'vitest';
import type { ArticleId } from '../../../lib/habr/facts';
import { find, pile, straw } from '../../../lib/search/title-search';

const titles: [id: string, title: string, author?: string][] = [
  ['1', 'Как устроен RAPTOR: дерево сводок', 'derunat'],
  ['2', 'Ёлка из жёлтых проводов', 'rusinov'],
  ['3', 'Нейросеть, которая чинит C++', 'Derunat'],
  ['4', 'Ре́звый café: Node.js на йогурте'],
  ['5', 'Сеть без границ', 'sеть'],
];
const hay = pile(titles.map(([id, title, author]) => straw(id as ArticleId, title, author)));
const found = (query: string, most = 10) => find(hay, query, most);

describe('search over titles and authors', () => {
  test.each([
    ['ЕЛКА', ['2']],
    ['елка желтых', ['2']],
    ['ёлка жёлтых', ['2']],
    ['резвый cafe', ['4']],
    ['node js', ['4']],
    ['Node.js', ['4']],
    ['c++', ['3']],
    ['derunat', ['1', '3']],
    ['сводок raptor derunat', ['1']],
    ['raptor ёлка', []],
  ])('%s', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  test('a word that begins as asked comes before one that holds it inside', () => {
    expect(found('сеть')).toEqual(['5', '3']);
  });

  test('«й» is a letter of its own', () => {
    expect(found('йогурт')).toEqual(['4']);
    expect(found('иогурт')).toEqual([]);
  });

  test('words of one article do not join those of the next', () => {
    expect(found('сводок елка')).toEqual([]);
    expect(found('derunat елка')).toEqual([]);
  });

  test('nothing asked finds nothing', () => {
    expect(found('')).toEqual([]);
    expect(found(' … — ')).toEqual([]);
  });

  test('no more than asked for', () => {
    expect(found('d', 1)).toEqual(['1']);
  });

  test('an empty library finds nothing', () => {
    expect(find(pile([]), 'сеть', 5)).toEqual([]);
  });
});

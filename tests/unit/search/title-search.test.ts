import { describe, expect, test } from 'vitest';
import type { ArticleId } from '../../../lib/habr/facts';
import { find, joinLines, searchLine } from '../../../lib/search/title-search';

const titles: [id: string, title: string, author?: string][] = [
  ['1', 'Как устроен RAPTOR: дерево сводок', 'derunat'],
  ['2', 'Ёлка из жёлтых проводов', 'rusinov'],
  ['3', 'Нейросеть, которая чинит C++', 'Derunat'],
  ['4', 'Ре́звый café: Node.js на йогурте'],
  ['5', 'Сеть без границ', 'sеть'],
];
const titlesOfAll = joinLines(
  titles.map(([id, title, author]) => searchLine(id as ArticleId, title, author)),
);
const found = (query: string, limit = 10) => find(titlesOfAll, query, limit);

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
    expect(find(joinLines([]), 'сеть', 5)).toEqual([]);
  });

  test.each([
    ['пред\u00adсказание', 'предсказание'],
    ['пред\u200bска\u2060за\ufeffние', 'предсказание'],
    ['\u202bпредсказание\u202c', 'предсказание'],
    ['за\u0301мок', 'замок'],
    ['замо´к', 'замок'],
    ['замо`к', 'замок'],
    ['и\u0301скра', 'искра'],
    ['ѝскра', 'искра'],
    ['йо\u0301гурт', 'йогурт'],
    ['и\u0306огурт', 'йогурт'],
    ['Łódź naïve', 'lodz naive'],
    ['ｆｕｌｌ ﬁle x²', 'full file x2'],
    ['1С:Предприятие', '1c'],
    ['1C:Enterprise', '1с'],
    ['Си и С++', 'c++'],
    ['СSS и НTML', 'css html'],
    ['CSS и HTML', 'СSS НTML'],
    ['Cи для всех', 'си'],
    ['Сортировка', 'сор'],
    ['Кино и ТВ', 'TB'],
    ['МАХ на русских буквах', 'max'],
    ['НТТР на русских буквах', 'http'],
    ['Bор с латинской буквой', 'вор'],
    ['Кофе в зёрнах', 'koфe'],
    ['Что такое k8s', 'к8s'],
  ])('a title %j is found by %j, as it looks', (title, query) => {
    const titlesOfAll = joinLines([searchLine('1' as ArticleId, title)]);
    expect(find(titlesOfAll, query, 10)).toEqual(['1']);
  });
});

test('letters of the same look are found in both alphabets at once', () => {
  const titles = ['1С на русских буквах', '1C на латинских'];
  const both = joinLines(titles.map((title, at) => searchLine(String(at + 1) as ArticleId, title)));
  for (const query of ['1c', '1с', '1C', '1С']) expect(find(both, query, 10)).toEqual(['1', '2']);
});

describe('a query typed in the wrong keyboard layout', () => {
  const titlesOfAll = joinLines(
    [
      ['1', 'Привет, Хабр'],
      ['2', 'Rust и Node.js'],
      ['3', 'Ёлка в объективе'],
      ['4', 'Docker: привет издалека'],
      ['5', 'Fetch и другие'],
    ].map(([id, title = '']) => searchLine(id as ArticleId, title)),
  );

  test.each([
    ['ghbdtn', ['1', '4']],
    ['Ghbdtn', ['1', '4']],
    ['GHBDTN', ['1', '4']],
    ['[f,h', ['5', '1']],
    ['{f,h', ['5', '1']],
    ['`krf', ['3']],
    ['j,]trnbdt', ['3']],
    ['кгые', ['2']],
    ['тщвуюоы', ['2']],
    ['docker ghbdtn', ['4']],
    ['ghbdtn вщслук', ['4']],
    ['rust', ['2']],
    ['qwzx', []],
  ])('%s', (query, ids) => {
    expect(find(titlesOfAll, query, 10)).toEqual(ids);
  });

  test('is read otherwise only when no part of the titles has it as it is', () => {
    const other = joinLines([searchLine('9' as ArticleId, 'ghbdtn')]);
    expect(find([titlesOfAll, other], 'ghbdtn', 10)).toEqual(['9']);
  });
});

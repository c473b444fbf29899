import { describe, expect, test } from 'vitest';
import { apiUrl, parseArticle } from '../../../lib/habr/api';
import type { ArticleId } from '../../../lib/habr/facts';
import { expected, pages, saved, savedJson, told } from './saved-pages';

const id = '795001' as ArticleId;
const least = { id, titleHtml: 'О чём молчат указатели', textHtml: '<p>Слова.</p>' };
const whole = {
  ...least,
  timePublished: '2024-02-19T08:00:00+00:00',
  editorVersion: '1.0',
  publicationType: 'news',
  lang: 'ru',
  author: { alias: 'derunat', fullname: 'Наталья' },
  hubs: [
    { alias: 'otus', type: 'corporative', titleHtml: 'Блог компании &laquo;Отус&raquo;' },
    { alias: 'ml', type: 'collective', title: 'Машинное обучение' },
  ],
  leadData: { imageUrl: '//habrastorage.org/cover.png' },
  postLabels: [{ type: 'translation', data: {} }],
  format: 'review',
  readingTime: 4,
  complexity: 'medium',
  statistics: {
    ...{ score: 22, votesCountPlus: 13, votesCountMinus: 0 },
    ...{ commentsCount: 24, readingCount: 7000, reach: 6412 },
  },
};

const failureOf = (json: unknown) => {
  const parsed = parseArticle(json, id);
  return 'failure' in parsed ? parsed.failure : 'none';
};

test('the address is made of the number alone', () => {
  expect(apiUrl(id)).toBe('https://habr.com/kek/v2/articles/795001/?fl=ru&hl=ru');
});

describe('an answer', () => {
  test('is read in every field', () => {
    expect(parseArticle(whole, id)).toEqual({
      facts: {
        id,
        kind: 'news',
        url: 'https://habr.com/ru/companies/otus/news/795001/',
        title: 'О чём молчат указатели',
        author: { login: 'derunat', name: 'Наталья' },
        lang: 'ru',
        publishedAt: Date.UTC(2024, 1, 19, 8),
        minutes: 4,
        level: 'medium',
        hubs: ['Блог компании «Отус»', 'Машинное обучение'],
        labels: ['review', 'translation'],
        cover: 'https://habrastorage.org/cover.png',
        votes: { score: 22, up: 13, down: 0 },
        views: 6412,
        comments: 24,
      },
      html: '<p>Слова.</p>',
      editor: 1,
    });
  });

  test('needs no more than number, title and text', () => {
    expect(parseArticle(least, id)).toEqual({
      facts: {
        ...{ id, kind: 'article', url: 'https://habr.com/ru/articles/795001/' },
        title: 'О чём молчат указатели',
      },
      html: '<p>Слова.</p>',
      editor: 2,
    });
  });

  test.each(Object.keys(whole).filter(name => !(name in least)))(
    'may have anything in %s',
    name => {
      for (const value of [null, undefined, 0, -1.5, '', 'x', [], [null, 1], {}, { a: null }])
        expect(failureOf({ ...whole, [name]: value, unheard: value })).toBe('none');
    },
  );

  test.each(['score', 'votesCountPlus', 'commentsCount', 'reach', 'readingCount'])(
    'without a sensible %s tells the other numbers',
    name => {
      const statistics = { ...whole.statistics, [name]: 'много' };
      const parsed = parseArticle({ ...whole, statistics }, id);
      expect(parsed).toMatchObject({ facts: { author: { login: 'derunat' }, minutes: 4 } });
    },
  );

  test('with one bad hub keeps the good ones', () => {
    const hubs = [null, { title: 'Машинное обучение' }, 7, {}];
    expect(parseArticle({ ...least, hubs }, id)).toMatchObject({
      facts: { hubs: ['Машинное обучение'] },
    });
  });

  test('of 2021, whose kind has another name and whose number may be a number, is read, too', () => {
    expect(parseArticle({ ...least, id: 795001, postType: 'news' }, id)).toMatchObject({
      facts: { kind: 'news' },
    });
  });
});

describe('no article', () => {
  test.each([
    ['gone', { code: 404, message: 'Resource not found', data: [] }],
    ['gone', { httpCode: 404, errorCode: 'NOT_FOUND', message: 'x' }],
    ['gone', { errorCode: 'UNHEARD' }],
    ['kind', { httpCode: 404, errorCode: 'POST_TYPE_MISMATCH', message: 'x' }],
    ['denied', { httpCode: 403, errorCode: 'FORBIDDEN' }],
    ['denied', { httpCode: 401 }],
    ['busy', { httpCode: 429, message: 'x' }],
    ['site', { httpCode: 503 }],
    ['kind', { ...least, publicationType: 'voice' }],
    ['kind', { ...least, metadata: { scriptUrls: ['https://special.habr.com/a.js'] } }],
    ['moved', { ...least, id: '795002' }],
    ['shape', { ...least, textHtml: null }],
    ['shape', { ...least, textHtml: '  ' }],
    ['shape', { ...least, titleHtml: '<br>' }],
    ['shape', { id }],
  ] as const)('%s: %j', (failure, json) => {
    expect(failureOf(json)).toBe(failure);
  });

  test.each([null, undefined, 0, 'x', '<html></html>', [], [least], true].map(json => [json]))(
    '%j is no answer',
    json => {
      expect(failureOf(json)).toBe('shape');
    },
  );
});

describe.skipIf(!pages)(saved, () => {
  const read = (file: string, number: string) => parseArticle(savedJson(file), number as ArticleId);

  test('an answer of January 2026 tells what the page of the same article shows', () => {
    const parsed = read('api-2026-01-22-article-987714.json', '987714');
    if ('failure' in parsed) throw new Error(parsed.failure);
    const { name, ...author } = parsed.facts.author ?? { login: '' };
    const { begins, ends, editor, ...shown } =
      expected('g3-2026-01-22-article-news-ru.html').article ?? {};
    expect(name).toBe('Мыслительный автор');
    expect(told({ ...parsed.facts, author })).toMatchObject({
      ...{ ...shown, votes: { score: 0, up: 0, down: 0 } },
    });
    expect([parsed.html.includes(begins ?? '?'), parsed.editor]).toEqual([true, editor]);
  });

  test('an answer of August 2026 is read', () => {
    expect(read('api-2026-08-07-article-1068052.trimmed.json', '1068052')).toMatchObject({
      facts: {
        ...{ kind: 'news', author: { login: 'denis-19', name: 'Денис' }, lang: 'ru' },
        ...{ publishedAt: Date.UTC(2026, 7, 7, 16, 7, 37), views: 1426, comments: 9 },
        ...{ votes: { score: 1, up: 2, down: 3 }, hubs: ['Информационная безопасность'] },
      },
      editor: 2,
    });
  });

  test('an answer of 2021 is read', () => {
    expect(read('api-2021-article-a.json', '542526')).toMatchObject({
      facts: {
        ...{ kind: 'article', title: 'Уверенный пользователь ПК? Серьёзно?', views: 1558 },
        ...{ author: { login: 'SAU24' }, votes: { score: 3 }, comments: 6 },
      },
      editor: 2,
    });
  });

  test('an article that is not there is gone', () => {
    expect(read('api-2021-article-not-found.json', '1')).toEqual({ failure: 'gone' });
  });

  test('an article in a list has no text, so it is not taken for a whole one', () => {
    const { articleRefs } = savedJson('api-2021-list.json') as { articleRefs: object };
    const refs = Object.entries(articleRefs);
    expect(refs).toHaveLength(20);
    for (const [number, ref] of refs)
      expect(parseArticle(ref, number as ArticleId)).toEqual({ failure: 'shape' });
  });
});

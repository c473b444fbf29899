import { describe, expect, test } from 'vitest';
import type { ArticleId } from '../../../lib/habr/facts';
import {
  articleId,
  articleOf,
  articleUrl,
  authorOf,
  isRenumbered,
  linkedArticle,
  pageOf,
  samePage,
} from '../../../lib/habr/urls';

const at = (path: string) => new URL(path, 'https://habr.com');
const id = '568374' as ArticleId;

describe("an article's address", () => {
  test.each([
    ['/ru/articles/568374/', 'article', '/ru/articles/568374/'],
    ['/en/articles/568374/', 'article', '/en/articles/568374/'],
    ['/articles/568374', 'article', '/articles/568374/'],
    ['/ru/companies/otus/articles/568374/', 'article', '/ru/companies/otus/articles/568374/'],
    ['/ru/news/568374/', 'news', '/ru/news/568374/'],
    ['/ru/companies/otus/news/568374/', 'news', '/ru/companies/otus/news/568374/'],
    ['/ru/posts/568374/', 'post', '/ru/posts/568374/'],
    ['/ru/companies/otus/posts/568374/', 'post', '/ru/companies/otus/posts/568374/'],
    ['/ru/post/568374/', 'article', '/ru/articles/568374/'],
    ['/post/568374/', 'article', '/articles/568374/'],
    ['/ru/company/otus/blog/568374/', 'article', '/ru/companies/otus/articles/568374/'],
    ['/ru/company/otus/news/568374/', 'news', '/ru/companies/otus/news/568374/'],
    ['/ru/news/t/568374/', 'news', '/ru/news/568374/'],
    ['/ru/company/otus/news/t/568374/', 'news', '/ru/companies/otus/news/568374/'],
    ['/ru/specials/568374/', 'voice', '/ru/specials/568374/'],
    ['/ru/articles/568374/?utm_source=rss#habracut', 'article', '/ru/articles/568374/'],
  ])('%s is of kind %s', (path, kind, canonical) => {
    expect(articleOf(at(path))).toEqual({ id, kind, url: `https://habr.com${canonical}` });
  });

  test.each([
    '/ru/articles/',
    '/ru/articles/568374/comments/',
    '/ru/articles/568374/edit/',
    '/ru/articles/page2/',
    '/ru/articles/0568374/',
    '/ru/articles/1e5/',
    '/ru/articles/12345678901234567890/',
    '/ru/sandbox/568374/',
    '/ru/article/568374/',
    '/ru/hubs/articles/568374/',
    '/de/articles/568374/',
    '/ru/users/568374/',
    'http://habr.com/ru/articles/568374/',
    'https://habr.com.example/ru/articles/568374/',
    'https://career.habr.com/ru/articles/568374/',
    'javascript:568374',
  ])('%s is none', path => {
    expect(articleOf(at(path))).toBeUndefined();
  });

  test('is made from the number, its kind and its company', () => {
    expect(articleUrl(id)).toBe('https://habr.com/ru/articles/568374/');
    expect(articleUrl(id, 'news', 'otus')).toBe('https://habr.com/ru/companies/otus/news/568374/');
    expect(articleOf(new URL(articleUrl(id, 'post')))?.kind).toBe('post');
  });
});

describe('a link to an article', () => {
  test.each([
    ['https://habr.com/ru/articles/568374/', '/ru/articles/568374/'],
    ['http://habr.com/ru/post/568374', '/ru/articles/568374/'],
    ['https://www.habr.com/en/news/568374/', '/en/news/568374/'],
    ['https://habrahabr.ru/post/568374/', '/articles/568374/'],
    ['http://www.habrahabr.ru/post/568374/?utm_source=x#habracut', '/articles/568374/'],
    ['https://m.habrahabr.ru/post/568374/', '/articles/568374/'],
    ['https://m.habr.com/ru/post/568374/', '/ru/articles/568374/'],
    ['https://habrahabr.ru/company/firma/blog/568374/', '/companies/firma/articles/568374/'],
    ['https://habrahabr.ru/company/firma/news/t/568374/', '/companies/firma/news/568374/'],
    ['https://habr.com/ru/post/568374/comments/', '/ru/articles/568374/'],
    ['https://habr.com/ru/news/568374/comments/#comment_7', '/ru/news/568374/'],
    [
      'https://habr.com/ru/companies/f/articles/568374/comments/page2/',
      '/ru/companies/f/articles/568374/',
    ],
    [
      'https://habr.com/ru/companies/f/articles/568374/#comment_7',
      '/ru/companies/f/articles/568374/',
    ],
    ['https://habr.com/p/568374/', '/articles/568374/'],
    ['http://habr.ru/p/568374/', '/articles/568374/'],
    ['https://habr.com/ru/article/568374/', '/ru/articles/568374/'],
    ['https://habr.com/ru/amp/post/568374/', '/ru/articles/568374/'],
    ['https://habr.com/ru/amp/publications/568374/', '/ru/articles/568374/'],
    ['https://habr.com/amp/company/f/blog/568374/', '/companies/f/articles/568374/'],
    ['http://habrahabr.ru/blogs/linux-2/568374/', '/articles/568374/'],
    ['https://habrahabr.ru/sandbox/568374/', '/articles/568374/'],
    ['https://habr.com//ru//post/568374/', '/ru/articles/568374/'],
  ])('is one in every form that ever was: %s', (link, canonical) => {
    const read = linkedArticle(new URL(link));
    expect([read?.id, read?.url]).toEqual([id, `https://habr.com${canonical}`]);
  });

  test.each([
    'https://geektimes.ru/post/568374/',
    'https://habr.com/ru/users/568374/',
    'https://habr.com/ru/users/someone/posts/',
    'https://habr.com/ru/hub/linux/568374/',
    'https://habr.com/ru/articles/568374/edit/',
    'https://habr.com/p/',
    'https://habr.com/sandbox/page2/',
    'https://career.habr.com/p/568374/',
    'https://habr.com.example/p/568374/',
    'https://nothabr.com/p/568374/',
    'ftp://habr.com/p/568374/',
    'javascript:568374',
  ])('%s is none', link => {
    expect(linkedArticle(new URL(link))).toBeUndefined();
  });

  test('of Geektimes says nothing of the number here', () => {
    const links = [
      'https://geektimes.ru/post/568374/',
      'http://m.geektimes.ru/company/f/blog/568374/#comment_1',
      'https://geektimes.com/post/568374',
      'https://geektimes.ru/users/x/',
      'https://habr.com/post/568374/',
    ];
    expect(links.map(link => isRenumbered(new URL(link)))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

test('a number of an article has no sign, no leading zero and nine digits at most', () => {
  const texts = ['1', '999999999', '0', '01', '-1', '+1', '1.0', ' 1', '1000000000', '', undefined];
  expect(texts.map(articleId)).toEqual(['1', '999999999', ...Array(9).fill(undefined)]);
});

test("an author's address gives the login as it is written, and nothing below it", () => {
  const paths = ['/ru/users/DeRuNat/', '/users/a-b_c.d', '/ru/users/x/articles/', '/ru/users/'];
  expect(paths.map(path => authorOf(at(path)))).toEqual([
    'DeRuNat',
    'a-b_c.d',
    undefined,
    undefined,
  ]);
});

describe('a page', () => {
  test('of an article is known by its number, in all its forms', () => {
    expect(pageOf(at('/ru/post/568374/'))).toEqual({ kind: 'article', id, mustHaveText: true });
    expect(pageOf(at('/en/news/568374/'))).toEqual({ kind: 'article', id, mustHaveText: true });
    expect(pageOf(at('/ru/posts/568374/'))).toEqual({ kind: 'article', id, mustHaveText: false });
  });

  test.each([
    '/ru/specials/568374/',
    '/ru/articles/568374/comments/',
    '/ru/companies/',
    '/ru/docs/',
  ])('%s is neither a list nor an article', path => {
    expect(pageOf(at(path))).toEqual({ kind: 'other' });
  });

  test('of another host is nothing of ours', () => {
    expect(pageOf(new URL('https://example.com/ru/feed/'))).toEqual({ kind: 'other' });
  });
});

describe('two addresses', () => {
  const same = (a: string, b: string) => samePage(at(a), at(b));

  test('show one page when only hash, last slash or tracking differ', () => {
    expect(same('/ru/feed/', '/ru/feed#top')).toBe(true);
    expect(same('/ru/feed/?utm_source=x', '/ru/feed/')).toBe(true);
    expect(same('/ru/search/?a=1&q=x', '/ru/search/?q=x&a=1')).toBe(true);
  });

  test('show two pages when path, query or language differ', () => {
    expect(same('/ru/feed/', '/ru/feed/page2/')).toBe(false);
    expect(same('/ru/search/?q=x', '/ru/search/?q=y')).toBe(false);
    expect(same('/ru/feed/', '/en/feed/')).toBe(false);
  });
});

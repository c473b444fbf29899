import { describe, expect, test } from 'vitest';
import { listOf } from '../../../lib/habr/list-key';

describe("a list's key", () => {
  test.each([
    ['/ru/users/derunat/articles/', 'users/derunat/articles'],
    ['/en/users/Derunat/articles/', 'users/derunat/articles'],
    ['/users/DERUNAT/articles', 'users/derunat/articles'],
    ['/ru/users/derunat/articles/page3/', 'users/derunat/articles'],
    ['/ru/users/derunat/publications/articles/', 'users/derunat/articles'],
    ['/ru/users/derunat/publications/articles/page2/', 'users/derunat/articles'],
    ['/ru/users/derunat/posts/', 'users/derunat/posts'],
    ['/ru/users/derunat/news/', 'users/derunat/news'],
    ['/ru/users/top/articles/', 'users/top/articles'],
    ['/ru/users/page2/articles/', 'users/page2/articles'],
    ['/ru/feed/', 'feed'],
    ['/ru/feed/page2/', 'feed'],
    ['/ru/articles/', 'articles'],
    ['/ru/all/', 'articles'],
    ['/ru/all/top25/', 'articles/rated25'],
    ['/ru/articles/rated25/', 'articles/rated25'],
    ['/ru/news/', 'news'],
    ['/ru/posts/', 'posts'],
    ['/ru/hubs/ml/articles/', 'hubs/ml/articles'],
    ['/ru/hub/ml/', 'hubs/ml/articles'],
    ['/ru/hubs/ml/', 'hubs/ml/articles'],
    ['/ru/flows/develop/news/page7/', 'flows/develop/news'],
    ['/ru/companies/otus/articles/', 'companies/otus/articles'],
    ['/ru/company/otus/blog/page2/', 'companies/otus/articles'],
  ])('of %s is %s, whatever language, page, spelling or year', (path, key) => {
    expect(listOf(path)?.list).toBe(key);
  });

  test.each([
    '/ru/search/',
    '/ru/articles/top/daily/',
    '/ru/articles/top/',
    '/ru/hubs/ml/articles/top/weekly/page2/',
    '/ru/top/',
    '/ru/flows/develop/top/yearly/',
    '/ru/users/derunat/bookmarks/articles/',
    '/ru/users/derunat/favorites/posts/page2/',
    '/ru/',
  ])('is absent where %s does not stand by date', path => {
    expect(listOf(path)).toMatchObject({ kind: 'list' });
    expect(listOf(path)?.list).toBeUndefined();
  });
});

describe('a list', () => {
  test('knows its page, the first one if nothing is said', () => {
    const paths = ['/ru/feed/', '/ru/feed/page2/', '/en/users/x/articles/page12'];
    expect(paths.map(path => listOf(path)?.page)).toEqual([1, 2, 12]);
  });

  test('may be without cards where the reader asked for something, and nowhere else', () => {
    const paths = ['/ru/feed/', '/ru/users/x/articles/', '/ru/search/', '/ru/users/x/bookmarks/'];
    expect(paths.map(path => listOf(path)?.mustHaveCards)).toEqual([true, true, false, false]);
  });

  test("of the reader's bookmarks on the site says so", () => {
    expect(listOf('/ru/users/x/bookmarks/articles/page2/')).toMatchObject({
      ...{ bookmarks: true, page: 2 },
    });
  });

  test.each([
    '/ru/users/',
    '/ru/users/derunat/',
    '/ru/users/derunat/comments/',
    '/ru/companies/',
    '/ru/hubs/',
    '/ru/docs/help/rules/',
    '/ru/articles/795001/',
    '/kek/v2/articles/',
  ])('is not %s', path => {
    expect(listOf(path)).toBeUndefined();
  });
});

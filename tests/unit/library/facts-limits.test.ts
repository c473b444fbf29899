import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../lib/habr/api';
import type { ArticleId, ListKey } from '../../../lib/habr/facts';
import { articleUrlFrom } from '../../../lib/habr/urls';
import { readImportFile } from '../../../lib/import/read-import-file';
import { rowsOf } from '../../../lib/lists/list-rows';
import { itemsOf } from '../../../lib/settings-page/export-items';
import { aFileOf } from '../transfer/backup/a-backup';
import { aLibrary, anArticle, aTeaser, bookmark, DAY, given, id, page } from './store/a-library';

const plain = 'https://habr.com/ru/articles/1/';
const hostile = [
  'https://habr.com/ru/companies/../../auth/logout?/articles/1/',
  'https://habr.com/ru/companies/%2e%2e/%2e%2e/auth/logout?/articles/1/',
  'https://example.test/ru/articles/1/',
  'https://habr.com@example.test/ru/articles/1/',
  'https://habr.com.example.test/ru/articles/1/',
  'https://habr.com/ru/articles/2/',
  'javascript:alert(1)//habr.com/ru/articles/1/',
  `https://habr.com/ru/companies/${'a'.repeat(3_000)}/articles/1/`,
  'no address',
];

describe('an address that is no address of the article', () => {
  test.each(hostile)('is made anew from its number: %s', url => {
    expect(articleUrlFrom(id(1), url)).toBe(plain);
  });

  test.each(hostile)('leads no row and no export of an old library astray: %s', async url => {
    const { db, library } = aLibrary();
    await library.act(bookmark(id(1)), page());
    await db.articles.put({ ...aTeaser({ url }), firstSeenAt: 1, factsAt: 1, from: 'import' });
    const source = { db, urlOf: articleUrlFrom };
    const [row] = await rowsOf(source, await db.marks.toArray(), () => 0);
    expect(row?.url).toBe(plain);
    for await (const [item] of itemsOf(source, 'everything', 0))
      expect(item?.facts.url).toBe(plain);
  });

  test.each(hostile)('is not stored when a page reports a card: %s', async url => {
    const { db, library } = aLibrary({ urlOf: articleUrlFrom });
    given(await library.see({ teasers: [aTeaser({ url })] }, page()));
    expect((await db.articles.get(id(1)))?.url).toBe(plain);
  });

  test('is not made from what the site’s answer calls a company', () => {
    const hubs = [{ alias: '../../auth/logout?', type: 'corporative', title: 'Otus' }];
    const parsed = parseArticle({ id: '1', titleHtml: 'A', textHtml: 'B', hubs }, id(1));
    expect('facts' in parsed && parsed.facts.url).toBe(plain);
  });

  test('keeps kind, language and company where it is one', () => {
    const own = 'https://habr.com/en/companies/otus/news/1/';
    expect(articleUrlFrom(id(1), `${own}?utm_source=x#top`)).toBe(own);
    expect(articleUrlFrom(id(1), 'http://habrahabr.ru/post/1/')).toBe(
      'https://habr.com/articles/1/',
    );
  });
});

describe('facts of a foreign source', () => {
  const long = {
    title: 'x'.repeat(20_000),
    author: { login: 'y'.repeat(500_000), name: 'z'.repeat(500_000) },
    hubs: Array.from({ length: 20_000 }, (_, nth) => `hub ${nth}`),
  };
  const isShort = (facts: unknown) => expect(JSON.stringify(facts).length).toBeLessThan(5_000);

  test('are cut when the site’s answer is stored', async () => {
    const { db, library } = aLibrary({ fetchArticle: async () => anArticle('<p>A</p>', long) });
    given(await library.open({ id: id(1) }, page()));
    isShort(await db.articles.get(id(1)));
  });

  test('are cut when a file is read', async () => {
    const facts = { ...aTeaser(), ...long, hubs: long.hubs.slice(0, 100) };
    const file = new File([await aFileOf(JSON.stringify([{ facts }]))], 'backup.json');
    const read = await readImportFile(file);
    isShort(read.ok && read.value.pieces[0]?.facts);
  });

  test('have no date after today, which would end all news of a list', async () => {
    const publishedAt = Date.UTC(9999, 0, 1);
    const { db, library, clock } = aLibrary();
    const list = 'feed' as ListKey;
    given(await library.see({ list, teasers: [aTeaser({ publishedAt })] }, page()));
    expect(await db.articles.get(id(1))).not.toHaveProperty('publishedAt');
    clock.now += DAY;
    const { edge } = given(await library.marks({ ids: [] as ArticleId[], list }, page()));
    expect(edge ?? 0).toBeLessThan(clock.now);
  });
});

import { describe, expect, test } from 'vitest';
import { stampOf } from '../../../../lib/library/marks/stamp';
import { type Found, sortOut } from '../../../../lib/transfer/in/foreign-bookmarks';
import { NOON } from '../out/an-item';

const aFound = (changes: Partial<Found> = {}): Found => ({
  url: 'https://habr.com/ru/articles/795001/',
  title: 'T',
  tags: [],
  ...changes,
});
const sorted = (...found: Found[]) => sortOut(found, NOON);

describe('what a foreign file comes to', () => {
  test('articles of the site are taken, the rest is counted', () => {
    const { articles, others } = sorted(
      aFound(),
      aFound({ url: 'https://example.org/' }),
      aFound({ url: 'javascript:alert(1)' }),
      aFound({ url: 'no address' }),
      aFound({ url: 'https://habr.com.example.org/ru/articles/1/' }),
    );
    expect(articles.map(one => one.facts.id)).toEqual(['795001']);
    expect(others).toBe(4);
  });

  test.each([
    'http://habr.com/ru/post/795001/',
    'https://m.habr.com/ru/post/795001/?utm_source=x',
    'https://habr.com/ru/company/ods/blog/795001/#habracut',
  ])('old addresses are known: %s', url => {
    expect(sorted(aFound({ url })).articles[0]?.facts.id).toBe('795001');
  });

  test('the stamp is made from the time in the file, else from the date of the file', () => {
    const at = (changes: Partial<Found>) =>
      sorted(aFound(changes)).articles[0]?.marks.bookmark?.stamp;
    expect(at({ addedAt: NOON - 1 })).toBe(stampOf(NOON - 1));
    expect(at({})).toBe(stampOf(NOON));
    expect(at({ addedAt: -5 })).toBe(stampOf(NOON));
    expect(at({ addedAt: 8.64e18 })).toBe(stampOf(NOON));
  });

  test('a title is one line, however it was written', () => {
    const [one] = sorted(aFound({ title: ' Швы,\r\n\t  и нить ' })).articles;
    expect(one?.facts.title).toBe('Швы, и нить');
  });

  test('an address that stands twice counts once', () => {
    expect(sorted(aFound(), aFound()).articles).toHaveLength(1);
  });

  test('what any line says of an article is kept, as of the first time', () => {
    const post = 'https://habr.com/ru/post/795001/';
    const { articles } = sorted(
      aFound({ addedAt: NOON - 1, tags: ['a', 'b'], note: 'one' }),
      aFound({
        url: post,
        title: 'U',
        addedAt: NOON - 2,
        tags: ['b', 'c'],
        note: 'two',
        read: true,
      }),
      aFound({ url: post, note: 'one' }),
    );
    const { facts, marks } = articles[0] ?? {};
    expect(facts?.title).toBe('T');
    expect(Object.keys(marks?.tags ?? {})).toEqual(['a', 'b', 'c']);
    expect(marks?.note?.map(({ text }) => text)).toEqual(['one\n\ntwo']);
    expect(marks?.reading?.finished?.by).toBe('import');
    expect(marks?.bookmark?.stamp).toBe(stampOf(NOON - 2));
  });

  test('what was archived is read', () => {
    expect(sorted(aFound({ read: true })).articles[0]?.marks.reading?.finished?.by).toBe('import');
  });

  test('a tag of an evil name stays a tag', () => {
    const tags = sorted(aFound({ tags: ['__proto__', 'x'] })).articles[0]?.marks.tags ?? {};
    expect(Object.keys(tags).sort()).toEqual(['__proto__', 'x']);
  });
});

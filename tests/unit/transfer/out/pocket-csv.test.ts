import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { fromPocket } from '../../../../lib/transfer/in/read-pocket';
import { toPocket } from '../../../../lib/transfer/out/pocket-csv';
import { anItem, HOSTILE_TITLES, NOON, tagged } from './an-item';

describe("Pocket's CSV", () => {
  test('has the five columns in the order that others read by position', () => {
    const { text } = toPocket([anItem({ marks: tagged('a', 'b') })], NOON);
    expect(parse(text)).toEqual([
      ['title', 'url', 'time_added', 'tags', 'status'],
      [
        'Как устроен RAPTOR',
        'https://habr.com/ru/articles/795001/',
        String(NOON / 1000),
        'a|b',
        'unread',
      ],
    ]);
  });

  test('what is read is archived', () => {
    const { text } = toPocket([anItem({ view: { state: 'read' } })], NOON);
    expect(fromPocket(text)?.[0]?.read).toBe(true);
  });

  test.each(HOSTILE_TITLES)('an independent reader gets the title %j unchanged', title => {
    const { text } = toPocket([anItem({ facts: { title } })], NOON);
    expect(parse(text)[1]?.[0]).toBe(title);
    expect(fromPocket(text)?.[0]?.title).toBe(title);
  });

  test('the older variant with a cursor column is read by its names', () => {
    const text =
      'title,url,time_added,cursor,tags,status\nT,https://habr.com/ru/articles/1/,1700000000,c,x|y,archive\n';
    expect(fromPocket(text)).toEqual([
      {
        title: 'T',
        url: 'https://habr.com/ru/articles/1/',
        addedAt: 1_700_000_000_000,
        tags: ['x', 'y'],
        read: true,
      },
    ]);
  });

  test('another table is refused', () => {
    expect(fromPocket('name,address\nA,B\n')).toBeUndefined();
  });
});

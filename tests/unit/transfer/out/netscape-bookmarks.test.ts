import parse from 'node-bookmarks-parser';
import { describe, expect, test } from 'vitest';
import { fromNetscape } from '../../../../lib/transfer/in/read-netscape';
import { toNetscape } from '../../../../lib/transfer/out/netscape-bookmarks';
import { anItem, HOSTILE_TITLES, NOON, noted, tagged } from './an-item';

describe('bookmarks file', () => {
  test('begins with the line that every reader looks for, alone', () => {
    const { text } = toNetscape([anItem()], NOON);
    expect(text.split('\n')[0]).toBe('<!DOCTYPE NETSCAPE-Bookmark-file-1>');
  });

  test('an independent reader finds the folder, the address, the title and the date', () => {
    const { text } = toNetscape([anItem()], NOON);
    const [menu] = parse(text);
    const folder = menu?.children?.[0];
    expect(folder?.title).toBe('Habr / derunat');
    expect(folder?.children?.[0]).toMatchObject({
      title: 'Как устроен RAPTOR',
      url: 'https://habr.com/ru/articles/795001/',
    });
  });

  test('whatever stands in them, an independent reader finds each; what was begun is still to be read', () => {
    const marks = { ...tagged('a,b', 'x|y'), ...noted('one\n\n--- "two" <b>\n') };
    const states = (['unread', 'reading', 'read'] as const).map(state =>
      anItem({ facts: { title: 'A </A>\n<b>"q"' }, marks, view: { state } }),
    );
    const { text } = toNetscape(states, NOON);
    const found = parse(text)[0]?.children?.[0]?.children ?? [];
    expect(found).toHaveLength(3);
    for (const { title, addDate } of found)
      expect([title, addDate]).toEqual(['A </A>\n<b>"q"', String(NOON / 1_000)]);
    expect([...text.matchAll(/TOREAD="(.)"/g)].map(([, sign]) => sign)).toEqual(['1', '1', '0']);
  });

  test.each(HOSTILE_TITLES)('the address and the title %j stand on one line', title => {
    const lines = toNetscape([anItem({ facts: { title } })], NOON).text.split('\n');
    expect(lines.filter(line => /^ *<DT><A HREF="[^"]+" [^\n]*<\/A>$/.test(line))).toHaveLength(1);
  });

  test('every field comes back through our own reader', () => {
    const item = anItem({ marks: { ...tagged('nlp', 'рибы'), ...noted('перечитать\nглаву 3') } });
    expect(fromNetscape(toNetscape([item], NOON).text)).toEqual([
      {
        url: 'https://habr.com/ru/articles/795001/',
        title: 'Как устроен RAPTOR',
        tags: ['nlp', 'рибы'],
        addedAt: NOON,
        note: 'перечитать\nглаву 3',
        read: false,
      },
    ]);
  });

  test.each(HOSTILE_TITLES)('the title %j is text and stays whole', title => {
    const { text } = toNetscape([anItem({ facts: { title } })], NOON);
    expect(text).not.toContain('<script');
    expect(fromNetscape(text)?.map(one => one.title)).toEqual([title]);
  });

  test('a comma in a tag does not make two', () => {
    const { text } = toNetscape([anItem({ marks: tagged('a,b') })], NOON);
    expect(fromNetscape(text)?.[0]?.tags).toEqual(['a b']);
  });

  test('what linkding archived is read, and its marks around a note are no note', () => {
    const text = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<DL><p>
<DT><A HREF="https://habr.com/ru/articles/1/" ADD_DATE="1700000000" TAGS="x,linkding:bookmarks.archived">T</A>
<DD>[linkding-notes]mine[/linkding-notes]
</DL><p>`;
    expect(fromNetscape(text)).toEqual([
      {
        url: 'https://habr.com/ru/articles/1/',
        title: 'T',
        tags: ['x'],
        addedAt: 1_700_000_000_000,
        note: 'mine',
        read: true,
      },
    ]);
  });

  test('another page is refused', () => {
    expect(fromNetscape('<html><a href="https://habr.com/">x</a>')).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { netscape } from '../../../../lib/transfer/in/read-netscape';

const read = (text: string) => {
  const lines = netscape.kind === 'html' ? netscape.read(text) : undefined;
  if (!lines) throw new Error('not read as bookmarks');
  return lines;
};
const file = (...lines: string[]) =>
  ['<!DOCTYPE NETSCAPE-Bookmark-file-1>', '<DL><p>', ...lines, '</DL><p>'].join('\n');
const bookmark = (number: number, title = `Т${number}`) =>
  `<DT><A HREF="https://habr.com/ru/articles/${number}/" ADD_DATE="1600000000">${title}</A>`;

const opened = [
  ...['<b>', '<i', '<script>', '<!--', '<style>', '<textarea>', '<title>', '<xmp>', '<svg>'],
  ...[
    '<plaintext>',
    '<noscript>',
    '<template>',
    '<select>',
    '<table>',
    '<![CDATA[',
    '</a>',
    '<dl>',
  ],
];

describe('bookmarks whose texts hold markup that nobody closed', () => {
  test.each(opened)('%s in a title swallows nothing', sign => {
    const title = `Что делает ${sign} здесь`;
    const lines = read(file(bookmark(1), bookmark(2, title), bookmark(3), bookmark(4)));
    expect(lines.found.map(one => one.title)).toEqual(['Т1', title, 'Т3', 'Т4']);
    expect(lines.unreadable).toBe(0);
  });

  test.each(opened)('%s in a note swallows nothing', sign => {
    const note = `Смотри ${sign} там`;
    const lines = read(file(bookmark(1), `<DD>${note}`, bookmark(2), bookmark(3), '<DD>ещё'));
    expect(lines.found.map(one => [one.title, one.note])).toEqual([
      ['Т1', note],
      ['Т2', undefined],
      ['Т3', 'ещё'],
    ]);
  });

  test('all on one line, too', () => {
    const text = `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>${bookmark(1, 'a <b>')}<DD>x<br>y <!-- ${bookmark(2)}</DL><p>`;
    expect(read(text).found.map(one => [one.title, one.note])).toEqual([
      ['a <b>', 'x\ny <!--'],
      ['Т2', undefined],
    ]);
  });

  test('<br> in a note is a line break', () => {
    const lines = read(
      file(bookmark(1), '<DD>раз<br>два<BR/>', 'три<br />четыре<br clear="all">пять'),
    );
    expect(lines.found[0]?.note).toBe('раз\nдва\nтри\nчетыре\nпять');
  });

  test('signs written as HTML does are read as what they mean', () => {
    const title = '&lt;b&gt; &amp;lt; &quot;&#171;&#xBB;&#151;&nbsp;&laquo;&rarr; &unknown; AT&T';
    expect(read(file(bookmark(1, title))).found[0]?.title).toBe(
      '<b> &lt; "«»—\u00a0«→ &unknown; AT&T',
    );
  });

  test('what cannot be read is counted, and what follows is read', () => {
    const lines = read(
      file(
        '<DT><A HREF="" ADD_DATE="1">без адреса</A>',
        '<DT><A ADD_DATE="1">без адреса</A>',
        '<DT>ничего',
        bookmark(4),
        '<DT><A HREF="https://habr.com/ru/articles/5/ ADD_DATE="1600000000">кавычка</A>',
        '<DT><A HREF="https://habr.com/ru/articles/6/">не закрыта',
        bookmark(7),
        '<DT><A HREF="https://habr.co',
      ).replace(/\n<\/DL><p>$/, ''),
    );
    expect(lines.found.map(one => one.url.slice(-3))).toEqual(['/4/', '/5/', '/6/', '/7/']);
    expect(lines.unreadable).toBe(4);
  });
});

describe('the folders of a bookmarks file', () => {
  test('are those around a bookmark, without those that every browser has', () => {
    const lines = read(
      file(
        '<DT><H3 PERSONAL_TOOLBAR_FOLDER="true">Панель закладок</H3>',
        '<DL><p>',
        bookmark(1),
        '<DT><H3 ADD_DATE="1">Учёба &amp; прочее</H3>',
        '<DD>описание папки',
        '<DL><p>',
        bookmark(2),
        '<DT><H3>Внутри</H3>',
        '<DL><p>',
        bookmark(3),
        '</DL><p>',
        bookmark(4),
        '<DD>заметка',
        '</DL><p>',
        '</DL><p>',
        bookmark(5),
      ),
    );
    expect(lines.found.map(one => one.folders)).toEqual([
      undefined,
      ['Учёба & прочее'],
      ['Учёба & прочее', 'Внутри'],
      ['Учёба & прочее'],
      undefined,
    ]);
    expect(lines.found[3]?.note).toBe('заметка');
  });
});

test.each([
  ['1616337559', 1_616_337_559_000],
  ['1616337560000', 1_616_337_560_000],
  ['1616337561000000', 1_616_337_561_000],
  ['13260811161000000', 1_616_337_561_000],
  ['2021-03-21T14:39:21,5Z', 1_616_337_561_500],
  ['2021-03-21 17:39+03:00', 1_616_337_540_000],
])('a date may be written as %s', (written, addedAt) => {
  const text = bookmark(1).replace('1600000000', written);
  expect(read(file(text)).found[0]?.addedAt).toBe(addedAt);
});

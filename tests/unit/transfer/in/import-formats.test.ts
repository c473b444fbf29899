import { describe, expect, test } from 'vitest';
import { recognise, unreadProgram } from '../../../../lib/transfer/in/import-formats';
import type { Found } from '../../../../lib/transfer/in/import-lines';

const json = (text: string) => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
const read = (text: string) => recognise(text, json(text));
const URL_1 = 'https://habr.com/ru/articles/1/';
const at = (time: string) => Date.parse(time);
const line = (changes: Partial<Found> = {}): Found => ({
  ...{ url: URL_1, title: 'Швы, и «как их шьют»', tags: [], read: false },
  ...changes,
});

/** One line of each form, in our own words. */
const samples: [what: string, program: string, text: string, found: Found[]][] = [
  [
    'Pocket’s page with headings',
    'Pocket',
    `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>
<li><a href="${URL_1}?a=1&amp;b=2" time_added="1511126327" tags="швы,нить">Швы, и «как их шьют»</a></li></ul>
<h1>Read Archive</h1><ul><li><a href="${URL_1}" time_added="1511026327" tags="">Швы</a></li></ul></ul></body>`,
    [
      line({ url: `${URL_1}?a=1&b=2`, tags: ['швы', 'нить'], addedAt: 1_511_126_327_000 }),
      line({ title: 'Швы', addedAt: 1_511_026_327_000, read: true }),
    ],
  ],
  [
    'Pocket’s page without headings',
    'Pocket',
    `<html><body><li><a href="${URL_1}" tags="швы" time_added="1660754879">Швы &amp; нить</a></li></body></html>`,
    [line({ title: 'Швы & нить', tags: ['швы'], addedAt: 1_660_754_879_000 })],
  ],
  [
    'Pocket’s table',
    'Pocket',
    `title,url,time_added,tags,status\n"Швы, и «как их шьют»",${URL_1},1700000000,a|b,archive\n`,
    [line({ addedAt: 1_700_000_000_000, tags: ['a', 'b'], read: true })],
  ],
  [
    'Instapaper’s first table',
    'Instapaper',
    `URL,Title,Selection,Folder\n${URL_1},Швы,,"Ремесло, разное"\n${URL_1},Нить,,Archive\n${URL_1},Игла,,Starred\n`,
    [
      line({ title: 'Швы', folders: ['Ремесло, разное'] }),
      line({ title: 'Нить', read: true }),
      line({ title: 'Игла' }),
    ],
  ],
  [
    'Instapaper’s table with times',
    'Instapaper',
    `URL,Title,Selection,Folder,Timestamp\n${URL_1},Швы,выделено,Unread,1692762914\n`,
    [line({ title: 'Швы', note: 'выделено', addedAt: 1_692_762_914_000 })],
  ],
  [
    'Instapaper’s table with tags',
    'Instapaper',
    `URL,Title,Selection,Folder,Timestamp,Tags\n${URL_1},Швы,,Unread,1692762914,"[""ml"", ""швы, нить""]"\n`,
    [line({ title: 'Швы', addedAt: 1_692_762_914_000, tags: ['ml', 'швы, нить'] })],
  ],
  [
    'Instapaper’s page',
    'Instapaper',
    `<html><head><title>Instapaper: Export</title></head><body><h1>Unread</h1><ol><li><a href="${URL_1}">Швы</a></ol>
<h1>Ремесло</h1><ol><li><a href="${URL_1}">Нить</a></ol></body></html>`,
    [line({ title: 'Швы' }), line({ title: 'Нить', folders: ['Ремесло'] })],
  ],
  [
    'Omnivore',
    'Omnivore',
    JSON.stringify([
      {
        ...{ slug: 's', title: 'Швы', url: URL_1, state: 'Archived', readingProgress: 43 },
        ...{ labels: ['ml'], savedAt: '2024-10-29T08:15:00.021Z', description: 'не заметка' },
      },
    ]),
    [
      line({
        ...{ title: 'Швы', tags: ['ml'], read: true, progress: 0.43 },
        addedAt: at('2024-10-29T08:15:00.021Z'),
      }),
    ],
  ],
  [
    'wallabag',
    'wallabag',
    JSON.stringify([
      {
        ...{ title: 'Швы', url: URL_1, is_archived: 1, is_starred: true, tags: ['ml'] },
        ...{ created_at: '2016-09-08T11:55:58+0200', archived_at: '2016-09-09T11:55:58+0200' },
        annotations: [{ quote: 'нить', text: 'проверить' }],
      },
      { title: 'Нить', url: URL_1, is_archived: '0', tags: [{ label: 'x' }] },
    ]),
    [
      line({
        ...{ title: 'Швы', tags: ['ml'], read: true, note: '> нить\nпроверить' },
        ...{ addedAt: at('2016-09-08T09:55:58Z'), readAt: at('2016-09-09T09:55:58Z') },
      }),
      line({ title: 'Нить', tags: ['x'] }),
    ],
  ],
  [
    'Readwise Reader of 2025',
    'Readwise Reader',
    `id,url,source_url,title,author,location,tags,site_name,published_date,image_url,saved_at
1,https://read.readwise.io/read/1,${URL_1},Швы,А,archive,"{ml,""две нити""}",Х,2025-09-01,,2025-09-27T00:10:04.204001+00:00\n`,
    [
      line({
        ...{ title: 'Швы', tags: ['ml', 'две нити'], read: true },
        addedAt: at('2025-09-27T00:10:04.204Z'),
      }),
    ],
  ],
  [
    'Readwise Reader of 2026',
    'Readwise Reader',
    `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen
Швы,${URL_1},1,"['ml', ""it's"", 'две, нити']",2026-03-14 23:55:23.291000+00:00,0.43,later,True
Нить,${URL_1},2,[],2026-03-14 23:55:23.291000+00:00,43,feed,False\n`,
    [
      line({
        ...{ title: 'Швы', tags: ['ml', "it's", 'две, нити'], progress: 0.43 },
        addedAt: at('2026-03-14T23:55:23.291Z'),
      }),
      line({ title: 'Нить', progress: 0.43, addedAt: at('2026-03-14T23:55:23.291Z') }),
    ],
  ],
  [
    'Karakeep',
    'Karakeep',
    JSON.stringify({
      bookmarks: [
        {
          ...{ createdAt: 1_700_000_000, title: null, tags: ['ml'], lists: ['in'] },
          ...{ content: { type: 'link', url: URL_1 }, note: 'две\nстроки', archived: true },
        },
        { createdAt: 1_700_000_000, title: 'Нить', tags: [], lists: [], content: null, note: null },
      ],
      lists: [
        { id: 'out', name: 'Ремесло', parentId: null },
        { id: 'in', name: 'Швы', parentId: 'out' },
      ],
    }),
    [
      line({
        ...{ title: '', tags: ['ml'], note: 'две\nстроки', read: true },
        ...{ addedAt: 1_700_000_000_000, folders: ['Ремесло', 'Швы'] },
      }),
      line({ url: '', title: 'Нить', addedAt: 1_700_000_000_000 }),
    ],
  ],
  [
    'Raindrop',
    'Raindrop',
    `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite
1,Швы,заметка,отрывок,${URL_1},ML / обзоры,"ml, обзор",2025-03-02T09:12:44.001Z,,,true
2,Нить,,,${URL_1},Unsorted,,2025-03-02T09:12:44.001Z,,,false\n`,
    [
      line({
        ...{ title: 'Швы', note: 'заметка', tags: ['ml', 'обзор'], folders: ['ML', 'обзоры'] },
        addedAt: at('2025-03-02T09:12:44.001Z'),
      }),
      line({ title: 'Нить', addedAt: at('2025-03-02T09:12:44.001Z') }),
    ],
  ],
];

describe('a file of another program is read to the letter', () => {
  test.each(samples)('%s', (_, program, text, found) => {
    expect(read(text)).toEqual({ program, found, unreadable: 0 });
  });

  test('tables that a spreadsheet saved again: a mark at the beginning, semicolons, empty lines', () => {
    const text = `\uFEFFTitle;URL;time_added;tags;status\r\n\r\nШвы;${URL_1};1700000000;a;unread\r\n`;
    expect(read(text)?.found).toEqual([
      line({ title: 'Швы', addedAt: 1_700_000_000_000, tags: ['a'] }),
    ]);
  });

  test('a quote that nobody closed costs its own line only, and that is counted', () => {
    const rows = [`"Швы,${URL_1},1700000000,,unread`, `Нить,${URL_1},1700000000,,unread`];
    const text = ['title,url,time_added,tags,status', rows[1], rows[0], rows[1], ''].join('\n');
    const lines = read(text);
    expect(lines?.found.map(({ title }) => title)).toEqual(['Нить', 'Нить']);
    expect(lines?.unreadable).toBe(1);
  });

  test.each(['\r\n', '\r'])('lines that end with %j', end => {
    const table = ['title,url,time_added,tags,status', `"Швы,${URL_1},1,,`, `Нить,${URL_1},,,`];
    expect(read(table.join(end))).toMatchObject({ unreadable: 1, found: [{ title: 'Нить' }] });
    const page = ['<DL><p>', `<DT><A HREF="${URL_1}">Швы</A>`, '<DD>раз', 'два', '<HR>', '</DL>'];
    expect(read(page.join(end))?.found[0]?.note).toBe('раз\nдва');
  });

  test('an <h1> in a title is no heading', () => {
    const item = (title: string) => `<li><a href="${URL_1}" time_added="1">${title}</a></li>\n`;
    const titles = ['Что делает <h1> здесь', 'И <h1>Read Archive</h1> там', 'Швы'];
    const text = `<h1>Unread</h1>\n<ul>\n${titles.map(item).join('')}</ul>\n<h1>Read Archive</h1><ul>${item('Нить')}</ul></ul>`;
    expect(read(text)?.found.map(one => [one.title, one.read])).toEqual([
      ...titles.map(title => [title, false]),
      ['Нить', true],
    ]);
  });

  test('a heading without links gives way to the next one', () => {
    const item = (title: string) => `<li><a href="${URL_1}" time_added="1">${title}</a></li>`;
    const empty = '<h1>Unread</h1><ul></ul>';
    const archived = read(`${empty}<h1>Read Archive</h1><ul>${item('Нить')}</ul>`);
    expect(archived?.found.map(one => one.read)).toEqual([true]);
    const text = `<h1>Read Archive</h1><ul>${item('Нить')}</ul><h1>Other</h1><ul></ul><h1>Unread</h1><ul>${item('Швы')}</ul>`;
    expect(read(text)?.found.map(one => one.read)).toEqual([true, false]);
  });

  test('an entry that is nothing is counted as unreadable', () => {
    const entries = [{ url: URL_1, is_archived: 0 }, null, 7];
    expect(read(JSON.stringify(entries))).toMatchObject({ unreadable: 2, found: [{ url: URL_1 }] });
  });
});

describe('a file that is known by sight, but not read, is called by its program', () => {
  test.each([
    ['Linkwarden', '{"collections":[{"id":1,"name":"x","links":[]}]}'],
    ['Chrome (Bookmarks)', '{"checksum":"x","roots":{"bookmark_bar":{}}}'],
    ['Firefox (JSON)', '{"guid":"root________","type":"text/x-moz-place-container"}'],
    ['Pinboard (JSON)', '[{"href":"https://habr.com/p/1/","toread":"no"}]'],
    ['Matter', 'Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read\n'],
    ['Readwise', 'Highlight,Book Title,Book Author\nx,y,z\n'],
    ['Evernote', '<?xml version="1.0"?><en-export></en-export>'],
    ['OPML', '<?xml version="1.0"?><opml version="2.0"></opml>'],
  ])('%s', (program, text) => {
    expect(read(text)).toBeUndefined();
    expect(unreadProgram(text, json(text))).toBe(program);
  });

  test.each(['hello', '{}', '[]', '{"bookmarks":[]}', 'name,address\nA,B\n'])(
    '%s is no such file',
    text => {
      expect(read(text)).toBeUndefined();
      expect(unreadProgram(text, json(text))).toBeUndefined();
    },
  );
});

import 'fake-indexeddb/auto';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exportFile } from '../../../lib/settings-page/export-files';
import { authorsOf } from '../../../lib/settings-page/export-items';
import {
  aLibrary,
  anAct,
  anArticle,
  aTeaser,
  bookmark,
  given,
  id,
  opened,
  page,
} from '../library/store/a-library';

const NOON = Date.UTC(2026, 10, 24, 12);
const urlOf = (one: string) => `https://habr.com/ru/articles/${one}/`;

/** Articles 1 and 2 by derunat are known, 3 by another; 4 was only seen, 5 has marks and no facts. */
async function someYears() {
  const queues = { id: id(3), title: 'Очереди', author: { login: 'turbina' } };
  const { db, library } = aLibrary({ fetchArticle: async () => anArticle(undefined, queues) });
  const teasers = [
    aTeaser({ id: id(1), title: 'RAPTOR' }),
    aTeaser({ id: id(2), title: 'Геометрия' }),
    aTeaser(queues),
    aTeaser({ id: id(4), title: 'Только видели', author: { login: 'nobody' } }),
  ];
  given(await library.see({ teasers }, page()));
  given(await library.act(bookmark(id(1), id(3), id(5)), page()));
  given(await library.act(opened(id(2)), page()));
  return { source: { db, urlOf }, library };
}

describe('articles as files for other programs', () => {
  test('everything is what the reader did something with, and no more', async () => {
    const { source } = await someYears();
    const { file, articles } = await exportFile(
      source,
      { format: 'pocket', which: 'everything' },
      NOON,
    );
    const text = (await file?.text()) ?? '';
    expect(articles).toBe(4);
    expect(file?.name).toBe('dalee-pocket-2026-11-24.csv');
    expect(text).toContain('Геометрия');
    expect(text).not.toContain('Только видели');
  });

  test('an article of which only marks are known goes by its address', async () => {
    const { source } = await someYears();
    const { file } = await exportFile(source, { format: 'pocket', which: 'bookmarks' }, NOON);
    expect(await file?.text()).toContain(`${urlOf('5')},${urlOf('5')}`);
  });

  test('bookmarks are those that are kept now', async () => {
    const { source, library } = await someYears();
    given(await library.act(anAct({ kind: 'bookmark', ids: [id(3)], value: false }), page()));
    const { file, articles } = await exportFile(
      source,
      { format: 'netscape', which: 'bookmarks' },
      NOON,
    );
    expect(articles).toBe(2);
    expect(await file?.text()).not.toContain('Очереди');
  });

  test('one article is a Markdown file with its text, several come packed', async () => {
    const { source, library } = await someYears();
    given(await library.open({ id: id(3) }, page()));
    const one = await exportFile(
      source,
      { format: 'markdown', which: { author: 'turbina' } },
      NOON,
    );
    expect(one.file?.name).toBe('Очереди (3).md');
    expect(await one.file?.text()).toMatch(/\nТекст\n$/);
    const two = await exportFile(
      source,
      { format: 'markdown', which: { author: 'derunat' } },
      NOON,
    );
    const packed = unzipSync(new Uint8Array((await two.file?.arrayBuffer()) ?? new ArrayBuffer(0)));
    expect(Object.keys(packed).sort()).toEqual(['RAPTOR (1).md', 'Геометрия (2).md']);
    expect([one.withoutText, two.withoutText]).toEqual([0, 2]);
  });

  test('where there is nothing there is no file', async () => {
    const { source } = await someYears();
    const nobody = { format: 'netscape', which: { author: 'nobody' } } as const;
    expect(await exportFile(source, nobody, NOON)).toEqual({ articles: 0 });
  });

  test('authors are those of known articles, the one with most of them first', async () => {
    const { source } = await someYears();
    expect(await authorsOf(source)).toEqual([
      { login: 'derunat', articles: 2 },
      { login: 'turbina', articles: 1 },
    ]);
  });
});

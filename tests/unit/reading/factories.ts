import { type Mock, vi } from 'vitest';
import type { ArticleId, Teaser } from '../../../lib/habr/facts';
import {
  type Answer,
  type Body,
  type Code,
  type Done,
  type Library,
  pageMethods,
} from '../../../lib/library/contract/contract';
import type { Stamp, View } from '../../../lib/library/model';
import type { PageWorld } from '../../../lib/reading/sessions/page-world';

export const aView = (changes: Partial<View> = {}): View => ({
  state: 'unread',
  percent: 0,
  bookmarked: false,
  opened: false,
  ...changes,
});

export const id = (digits: string) => digits as ArticleId;

export const aTeaser = (changes: Partial<Teaser> = {}): Teaser => ({
  id: id('795001'),
  kind: 'article',
  url: 'https://habr.com/ru/articles/795001/',
  title: 'О чём молчат указатели',
  minutes: 4,
  ...changes,
});

export const aBody = (changes: Partial<Body> = {}): Body => ({
  id: id('795001'),
  html: '<p>Текст.</p>',
  editor: 2,
  hash: 'h1',
  at: 0,
  facts: { ...aTeaser(), firstSeenAt: 0, factsAt: 0, from: 'api' },
  stale: false,
  ...changes,
});

export const ok = <T>(value: T): Answer<T> => ({ ok: true, value });
export const no = (code: Code): Answer<never> => ({
  ok: false,
  error: { code },
});

/** An article's own page with its text, in the old editor. */
export const textPage = (text: string): string =>
  `<div id="post-content-body"><div class="article-formatted-body article-formatted-body_version-1">${text}</div></div>`;

/** What the site answers when that page is fetched; only a browser's response knows its address. */
export const aPageAnswer = (page: string, how: { url?: string; status?: number } = {}): Response =>
  Object.defineProperty(new Response(page, { status: how.status ?? 200 }), 'url', {
    value: how.url ?? aTeaser().url,
  });

export const entry = 'entry' as Stamp;
export const done = (view: View, of = '795001'): Done => ({ entry, views: { [id(of)]: view } });

/** A library that knows nothing, takes everything and writes down what it was asked. */
export const aLibrary = (answers: Partial<Library> = {}) => {
  const known: Partial<Library> = {
    marks: async () => ok({ views: {} }),
    open: async () => ok({ body: aBody() }),
    keep: async () => ok(aBody()),
    act: async () => ok(done(aView())),
    undo: async () => ok({ ...done(aView()), changed: 1, left: 0 }),
    progress: async () => ok(done(aView())),
    ...answers,
  };
  const methods = Object.keys(pageMethods) as (keyof Library)[];
  const asked = methods.map(method => [method, vi.fn(known[method] ?? (async () => ok(null)))]);
  return Object.fromEntries(asked) as { [M in keyof Library]: Mock<Library[M]> };
};

/** What the page files share, in a page that was just met. */
export const aWorld = (library: Library, more: Partial<PageWorld> = {}): PageWorld => ({
  ...{ library, retire: vi.fn() },
  ...more,
});

import { vi } from 'vitest';
import type { ArticleId, Ms, Teaser } from '../../../../lib/habr/facts';
import type { Act, Answer } from '../../../../lib/library/contract/contract';
import type { Rule } from '../../../../lib/library/model';
import { Database } from '../../../../lib/library/store/base/database';
import type { FetchArticle, Fetched } from '../../../../lib/library/store/base/fetch-article-port';
import type { Caller } from '../../../../lib/library/store/base/who-calls';
import { callLibrary } from './call-library';

export const MINUTE: Ms = 60_000;
export const DAY: Ms = 24 * 60 * MINUTE;
export const id = (number: number) => String(number) as ArticleId;
export const page = (tab = 1): Caller => ({ kind: 'page', tab, frame: 0 });

export const aTeaser = (more: Partial<Teaser> = {}): Teaser => ({
  id: id(1),
  kind: 'article',
  url: 'https://habr.com/ru/articles/1/',
  title: 'Как устроен RAPTOR',
  author: { login: 'derunat' },
  minutes: 4,
  ...more,
});

export const anArticle = (html = '<p>Текст</p>', more: Partial<Teaser> = {}): Fetched => ({
  facts: aTeaser(more),
  html,
  editor: 2,
});

type Options = {
  rule?: Rule;
  prefetch?: boolean;
  copiesLimit?: number;
  urlOf?: (one: ArticleId, said?: string) => string;
  fetchArticle?: FetchArticle;
};

let databases = 0;
/** A library in a database of its own, on a clock that the test moves; `restart` is the next worker over the same data. */
export function aLibrary(options: Options = {}) {
  const name = `test-${++databases}`;
  const clock = { now: Date.UTC(2026, 10, 23) };
  const changed = vi.fn<(ids: ArticleId[]) => void>();
  const inject = vi.fn(async () => {});
  const fetchArticle = vi.fn<FetchArticle>(options.fetchArticle ?? (async () => anArticle()));
  const restart = () => {
    const db = new Database(name);
    const library = callLibrary({
      db,
      settings: {
        rule: async () => options.rule ?? 'seen',
        copiesLimit: async () => options.copiesLimit ?? 1e6,
        prefetch: async () => options.prefetch ?? false,
      },
      urlOf: options.urlOf ?? (one => `https://habr.com/ru/articles/${one}/`),
      now: () => clock.now,
      ...{ fetchArticle, inject, changed },
    });
    return { db, library };
  };
  return { ...restart(), restart, clock, changed, inject, fetchArticle };
}

/** The value of an answer that says yes; the test fails on one that says no. */
export function given<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.detail}`);
  return answer.value;
}

let acts = 0;
export const anAct = (what: Act) => ({ act: `act-${++acts}`, what });
export const bookmark = (...ids: ArticleId[]) => anAct({ kind: 'bookmark', ids, value: true });
export const opened = (one = id(1)) => anAct({ kind: 'opened', id: one });

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MAX_ARTICLE_SIZE } from '../../../lib/article-size';
import { createBreaker, type Trouble } from '../../../lib/fetching/circuit-breaker';
import { createArticles } from '../../../lib/fetching/fetch-article';
import { createQueue } from '../../../lib/fetching/polite-queue';
import type { ArticleId } from '../../../lib/habr/facts';
import type { Request } from '../../../lib/library/store/base/fetch-article-port';

const ID = '795001' as ArticleId;
const never = new AbortController().signal;

type Reply = (url: string, how: RequestInit) => Promise<Response>;
const json = (value: unknown, init: ResponseInit = {}) =>
  new Response(JSON.stringify(value), {
    ...init,
    headers: { 'content-type': 'application/json; charset=utf-8', ...init.headers },
  });
const anAnswer = (more: object = {}) => ({
  ...{ id: ID, titleHtml: 'Как устроен RAPTOR', textHtml: '<p>Текст</p>', editorVersion: '2.0' },
  ...{ timePublished: '2024-02-20T10:00:00+00:00', publicationType: 'article' },
  ...more,
});

/** A worker's fetching; `reply` answers for the site. */
const articles = (reply: Reply, kept: { trouble?: Trouble } = {}) => {
  const ledger: Request[] = [];
  const fetch = vi.fn(reply);
  const memory = {
    read: async () => kept.trouble,
    write: async (trouble: Trouble) => {
      kept.trouble = trouble;
    },
  };
  const get = createArticles({
    fetch,
    queue: createQueue(2, 0, () => performance.now()),
    breaker: createBreaker(memory, Date.now, () => 0.5),
    ledger: async request => void ledger.push(request),
    now: Date.now,
  });
  return { get, fetch, ledger, kept };
};
const html = { 'content-type': 'text/html' };
const codeOf = async (reply: Reply) => {
  const fetched = await articles(reply).get(ID, 'open', never);
  return 'failure' in fetched ? [fetched.failure.code, fetched.mayTryHere] : 'fetched';
};

describe('fetching an article', () => {
  test('asks the address made of the number, once, without cookies and without a referrer', async () => {
    const { get, fetch, ledger } = articles(async () => json(anAnswer()));
    expect(await get(ID, 'open', never)).toMatchObject({
      facts: { id: ID, title: 'Как устроен RAPTOR' },
      html: '<p>Текст</p>',
      editor: 2,
    });
    expect(fetch).toHaveBeenCalledOnce();
    const [url, how] = fetch.mock.calls[0] ?? [];
    expect(url).toContain(`/articles/${ID}/`);
    expect(how).toMatchObject({
      ...{ method: 'GET', credentials: 'omit', redirect: 'manual', referrerPolicy: 'no-referrer' },
    });
    expect(ledger).toMatchObject([{ url, why: 'open', status: 200 }]);
    expect(ledger[0]?.bytes).toBeGreaterThan(100);
  });

  test.each([
    [401, ['denied', true]],
    [403, ['denied', true]],
    [404, ['gone', false]],
    [410, ['gone', false]],
    [429, ['busy', false]],
    [500, ['site', false]],
    [503, ['site', false]],
    [418, ['shape', true]],
  ])('says of status %i: %j', async (status, expected) => {
    expect(await codeOf(async () => new Response('<h1>no</h1>', { status }))).toEqual(expected);
  });

  test.each<[string, Reply, [string, boolean]]>([
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), ['offline', false]],
    [
      'a bot wall with status 200',
      async () => new Response('<html>Are you human?', { headers: html }),
      ['wall', true],
    ],
    [
      'a bot wall with status 202',
      async () => new Response('<html>Are you human?', { status: 202, headers: html }),
      ['wall', true],
    ],
    [
      'another content type',
      async () => new Response('{}', { headers: { 'content-type': 'text/plain' } }),
      ['shape', true],
    ],
    ['an empty body', async () => new Response('', { headers: json({}).headers }), ['shape', true]],
    [
      'a body that stops in the middle of its JSON',
      async () => new Response('{"id":"79', { headers: json({}).headers }),
      ['shape', true],
    ],
    ['a body whose connection breaks', async () => broken(), ['offline', false]],
    ['JSON of another shape', async () => json({ id: ID }), ['shape', true]],
    ['JSON that is null', async () => json(null), ['shape', true]],
    ['another article', async () => json(anAnswer({ id: '1' })), ['moved', false]],
    [
      'a redirect',
      async () =>
        new Response(null, { status: 302, headers: { location: 'https://evil.example/' } }),
      ['moved', false],
    ],
    [
      'a post, which has no article of its own',
      async () => json({ httpCode: 404, errorCode: 'POST_TYPE_MISMATCH' }, { status: 404 }),
      ['kind', false],
    ],
    [
      'a deleted article',
      async () => json({ httpCode: 404, errorCode: 'NOT_FOUND' }, { status: 404 }),
      ['gone', false],
    ],
    ['an article with status 404', async () => json(anAnswer(), { status: 404 }), ['gone', false]],
    ['a 404 in JSON of no known form', async () => json([], { status: 404 }), ['gone', false]],
    [
      'a body that says it is larger than 10 MB',
      async () => json({}, { headers: { 'content-length': String(MAX_ARTICLE_SIZE + 1) } }),
      ['size', false],
    ],
    ['a body that grows beyond 10 MB without saying so', async () => endless(), ['size', false]],
  ])('says of %s its code', async (_, reply, expected) => {
    expect(await codeOf(reply)).toEqual(expected);
  });

  test('every request stands in the ledger, also one that failed', async () => {
    const { get, ledger } = articles(async () => new Response('', { status: 500 }));
    await get(ID, 'refresh', never);
    expect(ledger).toMatchObject([{ why: 'refresh', status: 500, code: 'site' }]);
  });

  test('Retry-After, in seconds or as a date, is told and kept to, also by the next worker', async () => {
    for (const value of ['120', new Date(Date.now() + 120_000).toUTCString()]) {
      const first = articles(
        async () => new Response('', { status: 429, headers: { 'retry-after': value } }),
      );
      const failed = await first.get(ID, 'open', never);
      const retryAt = 'failure' in failed ? (failed.failure.retryAt ?? 0) : 0;
      expect(Math.abs(retryAt - Date.now() - 120_000)).toBeLessThan(5_000);
      const next = articles(async () => json(anAnswer()), first.kept);
      expect(await next.get(ID, 'open', never)).toMatchObject({
        failure: { code: 'busy', retryAt },
      });
      expect(next.fetch).not.toHaveBeenCalled();
    }
  });

  test.each([-3, 3])('a date is meant by the site’s clock, also %i hours off ours', async hours => {
    const site = Date.now() + hours * 3_600_000;
    const headers = {
      date: new Date(site).toUTCString(),
      'retry-after': new Date(site + 120_000).toUTCString(),
    };
    const { get } = articles(async () => new Response('', { status: 429, headers }));
    const failed = await get(ID, 'open', never);
    const retryAt = 'failure' in failed ? (failed.failure.retryAt ?? 0) : 0;
    expect(Math.abs(retryAt - Date.now() - 120_000)).toBeLessThan(5_000);
  });

  test('after three failures in a row the site is left alone; an article that is gone is no failure', async () => {
    let status = 500;
    const { get, fetch } = articles(async () => new Response('', { status }));
    await get(ID, 'open', never);
    await get(ID, 'open', never);
    status = 404;
    await get(ID, 'open', never);
    status = 500;
    for (let i = 0; i < 4; i += 1) await get(ID, 'open', never);
    expect(fetch).toHaveBeenCalledTimes(6);
  });

  test.each([
    ['has trouble', 'site', false, () => new Response('', { status: 503 })],
    ['sent a check', 'wall', true, () => new Response('', { headers: html })],
  ] as const)(
    'that it %s is said of the next article too, not that it asks to wait',
    async (_, code, mayTryHere, reply) => {
      const { get, fetch } = articles(async () => reply());
      for (let i = 0; i < 3; i += 1) await get(ID, 'open', never);
      const next = await get('795002' as ArticleId, 'open', never);
      expect(next).toEqual({ failure: { code, retryAt: expect.any(Number) }, mayTryHere });
      expect(fetch).toHaveBeenCalledTimes(3);
    },
  );
});

describe('patience', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
  const stalled: Reply = (_, { signal }) =>
    new Promise((_, reject) => {
      const end = () => reject(signal?.reason);
      if (signal?.aborted) end();
      signal?.addEventListener('abort', end);
    });

  test('a site that stalls is given up after 20 seconds', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockImplementation(fakeTimeout);
    const fetched = articles(stalled).get(ID, 'open', never);
    await vi.advanceTimersByTimeAsync(19_999);
    expect(await Promise.race([fetched, 'still waiting'])).toBe('still waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(await fetched).toMatchObject({ failure: { code: 'timeout' } });
  });

  test('what the reader gives up is cancelled at once, and teaches the breaker nothing', async () => {
    const giveUp = new AbortController();
    const { get, kept } = articles(stalled);
    const fetched = get(ID, 'open', giveUp.signal);
    giveUp.abort();
    expect(await fetched).toMatchObject({ failure: { code: 'cancelled' }, mayTryHere: false });
    expect(kept.trouble).toBeUndefined();
  });
});

const broken = () =>
  new Response(
    new ReadableStream({
      start: stream => {
        stream.enqueue(new TextEncoder().encode('{"id":'));
        stream.error(new TypeError('network error'));
      },
    }),
    { headers: { 'content-type': 'application/json' } },
  );

const endless = () =>
  new Response(
    new ReadableStream({ pull: stream => stream.enqueue(new Uint8Array(1 << 20).fill(32)) }),
    { headers: { 'content-type': 'application/json' } },
  );

/** `AbortSignal.timeout` on the test's clock. */
function fakeTimeout(ms: number) {
  const controller = new AbortController();
  setTimeout(() => controller.abort(new DOMException('late', 'TimeoutError')), ms);
  return controller.signal;
}

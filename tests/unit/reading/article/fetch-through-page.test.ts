import { afterEach, describe, expect, test, vi } from 'vitest';
import { MAX_ARTICLE_SIZE } from '../../../../lib/article-size';
import { fetchPage } from '../../../../lib/reading/article/fetch-through-page';
import { aPageAnswer, id, textPage } from '../factories';

const url = 'https://habr.com/ru/articles/795001/';
const never = new AbortController().signal;
const read = (signal = never) => fetchPage(url, id('795001'), signal);
const answering = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(answer));

describe('an article’s own page, fetched as the reader', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  test('gives the text, and the editor that it was written in', async () => {
    answering(async () => aPageAnswer(textPage('Отсюда')));
    expect(await read()).toEqual({ html: 'Отсюда', editor: 1 });
    expect(fetch).toHaveBeenCalledWith(url, expect.objectContaining({ credentials: 'include' }));
  });

  test('may stand at a company’s address by now', async () => {
    const moved = 'https://habr.com/ru/companies/primer/articles/795001/';
    answering(async () => aPageAnswer(textPage('Отсюда'), { url: moved }));
    expect(await read()).toMatchObject({ html: 'Отсюда' });
  });

  test.each([
    [401, 'denied'],
    [403, 'denied'],
    [404, 'gone'],
    [410, 'gone'],
    [429, 'busy'],
    [503, 'site'],
  ])('with status %i is “%s”', async (status, code) => {
    answering(async () => aPageAnswer('', { status }));
    expect(await read()).toEqual({ code });
  });

  test.each<[string, { page?: string; url?: string }, string]>([
    ['another article', { url: 'https://habr.com/ru/articles/1/' }, 'moved'],
    ['a page that is no article', { url: 'https://habr.com/kek/login/' }, 'moved'],
    ['a check in its place', { page: '<form>Вы не робот?</form>' }, 'shape'],
    ['more than anybody reads', { page: 'x'.repeat(MAX_ARTICLE_SIZE + 1) }, 'size'],
  ])('is refused when it is %s', async (_, { page = textPage('Чужое'), ...how }, code) => {
    answering(async () => aPageAnswer(page, how));
    expect(await read()).toEqual({ code });
  });

  test('without a network, or given up by the reader, is what it is', async () => {
    answering(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await read()).toEqual({ code: 'offline' });
    expect(await read(AbortSignal.abort())).toEqual({ code: 'cancelled' });
  });

  test('that stalls is given up', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
    answering(() => Promise.reject(new DOMException('late', 'TimeoutError')));
    expect(await read()).toEqual({ code: 'timeout' });
    expect(AbortSignal.timeout).toHaveBeenCalledWith(20_000);
  });
});

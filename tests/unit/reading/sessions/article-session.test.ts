import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pageOf } from '../../../../lib/habr/urls';
import type { Library } from '../../../../lib/library/contract/contract';
import { readArticlePage } from '../../../../lib/reading/sessions/article-session';
import { click } from '../../components/on-screen';
import { articlePageHtml } from '../../habr/page/an-article-page';
import { control, rootOf, someServices } from '../a-page';
import { aLibrary, aView, done, ok } from '../factories';

const goTo = (path: string) =>
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    `https://habr.com${path}`,
  );
const visibility = vi.spyOn(document, 'visibilityState', 'get');
const look = (visible: boolean) => {
  visibility.mockReturnValue(visible ? 'visible' : 'hidden');
  document.dispatchEvent(new Event('visibilitychange'));
};
const strips = () => [...document.querySelectorAll('dalee-card')];

describe('an article’s own page', () => {
  let end = new AbortController();
  const read = (answers: Partial<Library> = {}) => {
    end = new AbortController();
    const library = aLibrary(answers);
    const page = pageOf(new URL(document.URL));
    readArticlePage(page, someServices(library, end.signal), end.signal);
    return { library };
  };
  const opened = async ({ act }: Pick<ReturnType<typeof aLibrary>, 'act'>) => {
    await vi.waitFor(() => expect(act).toHaveBeenCalled());
    return act.mock.calls.map(([{ what }]) => what);
  };
  beforeEach(() => {
    look(true);
    goTo('/ru/articles/795001/?utm_source=x');
    document.body.innerHTML = articlePageHtml();
  });
  afterEach(() => {
    end.abort();
    look(true);
    vi.useRealTimers();
  });

  test('looked at is opened once, and what it says is told', async () => {
    const { library } = read();
    expect(await opened(library)).toEqual([{ kind: 'opened', id: '795001', comments: 7 }]);
    await vi.waitFor(() => expect(library.see).toHaveBeenCalled());
    const [teaser] = library.see.mock.calls[0]?.[0].teasers ?? [];
    expect(teaser).toMatchObject({ id: '795001', title: 'О чём молчат указатели', minutes: 1 });
    expect(library.open).not.toHaveBeenCalled();
  });

  test('in a tab that nobody has looked at says and opens nothing, until somebody does', async () => {
    look(false);
    const { library } = read();
    await Promise.resolve();
    expect(strips()).toEqual([]);
    look(true);
    expect(await opened(library)).toHaveLength(1);
    expect(strips()).toHaveLength(1);
  });

  test('has one strip, the last child of its head, with nothing to open', async () => {
    const { library } = read();
    await opened(library);
    const head = document.querySelector('.article-snippet');
    expect(strips()).toEqual([head?.lastElementChild]);
    expect(() => control(strips()[0], 'Read here')).toThrow();
    click(control(strips()[0], 'Bookmark'));
    expect((await opened(library)).at(-1)).toEqual({
      kind: 'bookmark',
      ids: ['795001'],
      value: true,
    });
  });

  test('shows what opening made of it', async () => {
    const begun = aView({ state: 'reading', opened: true });
    const { library } = read({ act: vi.fn(async () => ok(done(begun))) });
    await opened(library);
    await vi.waitFor(() =>
      expect(rootOf(strips()[0]).querySelector('.mark-reading')).not.toBeNull(),
    );
  });

  test('is the site’s own again when it is left', async () => {
    const before = document.body.innerHTML;
    const { library } = read();
    await opened(library);
    end.abort();
    expect(document.body.innerHTML).toBe(before);
  });

  test('keeps strip and text through the site’s own drawing', async () => {
    const { library } = read();
    await opened(library);
    const [strip] = strips();
    document.body.innerHTML = articlePageHtml();
    await vi.waitFor(() => expect(strips()).toEqual([strip]));
    expect(await opened(library)).toHaveLength(1);
  });

  test('waits while the article before still stands there', async () => {
    document.body.innerHTML = articlePageHtml({ id: '795000', title: 'Раньше' });
    const { library } = read();
    await Promise.resolve();
    expect(strips()).toEqual([]);
    document.body.innerHTML = articlePageHtml();
    expect(await opened(library)).toMatchObject([{ id: '795001' }]);
  });

  test('tells no place before the reader has moved: it begins at the top', async () => {
    const { library } = read();
    await opened(library);
    window.dispatchEvent(new Event('pagehide'));
    expect(library.progress.mock.lastCall?.[0]).not.toHaveProperty('place');
    window.dispatchEvent(new Event('scroll'));
    window.dispatchEvent(new Event('pagehide'));
    expect(library.progress.mock.lastCall?.[0]).toHaveProperty('place');
  });

  test('of the releases whose head has another name has its strip', async () => {
    document.body.innerHTML = articlePageHtml()
      .replace('article-snippet tm-article-presenter__snippet', 'tm-article-snippet')
      .replace(
        '<div class="tm-article-snippet">',
        '<div class="tm-article-presenter__header"><div class="tm-article-snippet">',
      )
      .replace('<div class="article-body">', '</div><div class="article-body">');
    const { library } = read();
    await opened(library);
    const head = document.querySelector('.tm-article-snippet');
    await vi.waitFor(() => expect(strips()).toEqual([head?.lastElementChild]));
  });

  test('understood, but without a place for the strip, is said to be so in the report', async () => {
    vi.useFakeTimers();
    document.body.innerHTML = articlePageHtml().replace(
      'article-snippet tm-article-presenter__snippet',
      'head',
    );
    const { library } = read();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(library.act).toHaveBeenCalled();
    expect(library.health).toHaveBeenCalledExactlyOnceWith({
      url: document.URL,
      counts: expect.objectContaining({ '.tm-article-presenter__snippet': 0 }),
    });
  });

  test('without an article that can be read is left alone, and that is told', async () => {
    vi.useFakeTimers();
    document.body.innerHTML = '<h1>Совсем другая страница</h1>';
    const before = document.body.innerHTML;
    const { library } = read();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(library.health).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ url: document.URL }),
    );
    expect(document.body.innerHTML.replace(/<dalee-toast[^>]*><\/dalee-toast>/, '')).toBe(before);
    expect(library.act).not.toHaveBeenCalled();
  });
});

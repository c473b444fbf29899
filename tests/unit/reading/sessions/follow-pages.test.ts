import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followPages } from '../../../../lib/reading/sessions/follow-pages';
import { aCard } from '../../habr/card/a-card';
import { showPage } from '../a-page';
import { aLibrary, aWorld, no } from '../factories';

describe('the pages that a reader goes through', () => {
  let end = new AbortController();
  const goTo = (path: string) => {
    (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
      `https://habr.com${path}`,
    );
    window.dispatchEvent(new PopStateEvent('popstate'));
  };
  /** The file with the rest of us, when the worker has brought it. */
  const follow = (load = vi.fn()) => {
    end = new AbortController();
    const begin = vi.fn<(page: unknown, signal: AbortSignal) => void>();
    const library = aLibrary({
      load: async of => {
        load(of);
        world.page = { begin, applySettings: vi.fn(), obey: vi.fn() };
        return { ok: true, value: null };
      },
    });
    const world = aWorld(library);
    followPages({ window, world }, end.signal);
    const begun = () => begin.mock.calls.map(([page]) => page);
    return { begin, begun, library, load, world };
  };
  const settled = () => new Promise(resolve => setTimeout(resolve, 50));
  beforeEach(() => {
    goTo('/ru/users/derunat/articles/');
    showPage(aCard());
  });
  afterEach(() => {
    vi.useRealTimers();
    end.abort();
  });

  test('with cards bring in the rest of us, and begin', async () => {
    const { begun, load } = follow();
    await vi.waitFor(() => expect(begun()).toMatchObject([{ kind: 'list' }]));
    expect(load.mock.calls).toEqual([[{ file: 'page' }]]);
  });

  test('with neither cards nor an article ask nobody for anything', async () => {
    goTo('/ru/docs/help/');
    showPage();
    const { begun, library } = follow();
    await settled();
    expect(begun()).toEqual([]);
    expect(library.load).not.toHaveBeenCalled();
  });

  test('begin when the cards come later than the address', async () => {
    showPage();
    const { begun } = follow();
    await settled();
    expect(begun()).toEqual([]);
    document.querySelector('.tm-articles-list')?.append(aCard());
    await vi.waitFor(() => expect(begun()).toHaveLength(1));
  });

  test('end when the reader goes on, and the next begins once its own cards stand there', async () => {
    const { begin, load } = follow();
    await vi.waitFor(() => expect(begin).toHaveBeenCalledOnce());
    goTo('/ru/users/derunat/articles/page2/');
    await settled();
    expect(begin).toHaveBeenCalledOnce();
    document.querySelector('.tm-articles-list')?.replaceChildren(aCard());
    await vi.waitFor(() => expect(begin).toHaveBeenCalledTimes(2));
    expect(begin.mock.calls.map(([, signal]) => signal.aborted)).toEqual([true, false]);
    expect(load).toHaveBeenCalledOnce();
  });

  test('begin at once where the address is told after the cards, as without the Navigation API', async () => {
    const { begin } = follow();
    await vi.waitFor(() => expect(begin).toHaveBeenCalledOnce());
    document.querySelector('.tm-articles-list')?.replaceChildren(aCard());
    goTo('/ru/users/derunat/articles/page2/');
    await vi.waitFor(() => expect(begin).toHaveBeenCalledTimes(2));
  });

  test('begin at once there, too, where both lists have some of the cards and the site keeps these', async () => {
    const shared = aCard();
    showPage(shared);
    const { begin } = follow();
    await vi.waitFor(() => expect(begin).toHaveBeenCalledOnce());
    document.querySelector('.tm-articles-list')?.append(aCard({ id: '795002' }));
    goTo('/ru/feed/');
    await vi.waitFor(() => expect(begin).toHaveBeenCalledTimes(2));
  });

  test('begin once their own cards stand there, also where no address promises cards', async () => {
    const { begin } = follow();
    await vi.waitFor(() => expect(begin).toHaveBeenCalledOnce());
    goTo('/ru/docs/help/');
    await settled();
    expect(begin).toHaveBeenCalledOnce();
    document.querySelector('.tm-articles-list')?.replaceChildren(aCard());
    await vi.waitFor(() => expect(begin).toHaveBeenCalledTimes(2));
  });

  test.each(['/ru/search/', '/ru/hubs/webdev/', '/ru/docs/help/'])(
    'begin in the end on %s where the site keeps the cards, for both lists have the same',
    async path => {
      const { begin } = follow();
      await vi.waitFor(() => expect(begin).toHaveBeenCalledOnce());
      vi.useFakeTimers();
      goTo(path);
      await vi.advanceTimersByTimeAsync(9_000);
      expect(begin).toHaveBeenCalledOnce();
      await vi.advanceTimersByTimeAsync(2_000);
      expect(begin).toHaveBeenCalledTimes(2);
    },
  );

  test('are the same where only the hash or what is counted differs', async () => {
    const { begin } = follow();
    await vi.waitFor(() => expect(begin).toHaveBeenCalledOnce());
    goTo('/ru/users/derunat/articles/?utm_source=x#comments');
    await settled();
    expect(begin).toHaveBeenCalledOnce();
  });

  test('begin no more when all has ended', async () => {
    const { begin } = follow();
    await vi.waitFor(() => expect(begin).toHaveBeenCalledOnce());
    end.abort();
    goTo('/ru/users/derunat/articles/page2/');
    await settled();
    expect(begin).toHaveBeenCalledOnce();
  });

  test('stay as they are when the worker is away', async () => {
    const library = aLibrary({ load: async () => no('away') });
    const world = aWorld(library);
    end = new AbortController();
    followPages({ window, world }, end.signal);
    await vi.waitFor(() => expect(library.load).toHaveBeenCalled());
    await settled();
    expect(document.querySelector('dalee-card, dalee-toast')).toBeNull();
  });
});

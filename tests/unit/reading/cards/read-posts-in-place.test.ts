import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadPosts } from '../../../../lib/reading/cards/load-posts';
import { followPosts } from '../../../../lib/reading/cards/read-posts-in-place';
import { aCard, aPost } from '../../habr/card/a-card';
import { aReading } from '../a-page';
import { aView, id, no, ok } from '../factories';

/** Six hundred words ask for five seconds; a dozen, with the six that the card adds, for one and a half. */
const words = (count: number) => Array(count).fill('слово').join(' ');

describe('a post, whole in its card', () => {
  let end = new AbortController();
  let observed: Element[] = [];
  let see = (_: Partial<IntersectionObserverEntry>) => {};
  const visibility = vi.spyOn(document, 'visibilityState', 'get');
  beforeEach(() => {
    observed = [];
    visibility.mockReturnValue('visible');
    vi.useFakeTimers();
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(run: (entries: Partial<IntersectionObserverEntry>[]) => void) {
          see = entry => run([{ target: observed[0] as Element, ...entry }]);
        }
        observe(element: Element) {
          observed.push(element);
        }
        unobserve() {}
        disconnect() {}
      },
    );
  });
  afterEach(() => {
    end.abort();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const followed = async (element = aPost(words(600))) => {
    const reading = aReading({}, element);
    end = reading.end;
    reading.library.load.mockImplementation(async () => {
      Object.assign(reading.services.world, { posts: { followPosts } });
      return ok(null);
    });
    await loadPosts(reading.services, end.signal)([reading.card]);
    return reading;
  };
  const show = (intersectionRatio: number, height = 300) =>
    see({
      intersectionRatio,
      intersectionRect: new DOMRect(0, 0, 700, height),
      rootBounds: new DOMRect(0, 0, 1280, 800),
    });
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

  test('is opened and read after five seconds before the eyes, told once', async () => {
    const { library } = await followed();
    show(1);
    await pass(4_999);
    expect(library.act).not.toHaveBeenCalled();
    await pass(1);
    expect(library.act.mock.calls[0]?.[0].what).toMatchObject({ kind: 'opened', id: '1026612' });
    await pass(60_000);
    expect(library.progress.mock.calls).toEqual([
      [{ id: '1026612', seen: 'f'.repeat(16), spent: 5_000, words: 606, finished: true }],
    ]);
  });

  test('that is short asks for a quarter of its time', async () => {
    const { library } = await followed(aPost(words(12)));
    show(1);
    await pass(1_500);
    expect(library.progress.mock.calls).toMatchObject([[{ spent: 1_500, words: 18 }]]);
  });

  test('that is only scrolled past is told to nobody', async () => {
    const { library } = await followed();
    show(1);
    await pass(3_000);
    show(0.3);
    await pass(60_000);
    expect(library.act).not.toHaveBeenCalled();
    show(1);
    await pass(2_000);
    expect(library.progress).toHaveBeenCalledOnce();
  });

  test('that the reader comes to after minutes counts like the first', async () => {
    const { library } = await followed();
    await pass(300_000);
    show(1);
    await pass(5_000);
    expect(library.progress).toHaveBeenCalledOnce();
  });

  test('longer than the window counts when it fills it', async () => {
    const { library } = await followed();
    show(0.3, 500);
    await pass(5_000);
    expect(library.progress).toHaveBeenCalledOnce();
  });

  test('gets no time in a tab that nobody looks at', async () => {
    const { library } = await followed();
    show(1);
    visibility.mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(60_000);
    expect(library.act).not.toHaveBeenCalled();
  });

  test('that is read already is left as it is', async () => {
    const { library, services } = await followed();
    services.states.take({ [id('1026612')]: aView({ state: 'read' }) });
    show(1);
    await pass(60_000);
    expect(library.act).not.toHaveBeenCalled();
  });

  test('is not what an article is: nothing is loaded for a list without posts', async () => {
    const { library } = await followed(aCard());
    expect(observed).toEqual([]);
    expect(library.load).not.toHaveBeenCalled();
  });

  test('of a later list needs nothing that the earlier list has loaded', async () => {
    const { library, services, card } = await followed();
    await loadPosts(services, end.signal)([card]);
    expect(library.load).toHaveBeenCalledOnce();
    expect(observed).toHaveLength(2);
  });

  test('is followed after the worker was away when an earlier one came', async () => {
    const reading = aReading({}, aPost(words(600)));
    end = reading.end;
    const { library, services, card } = reading;
    library.load.mockResolvedValueOnce(no('offline'));
    const take = loadPosts(services, end.signal);
    await take([card]);
    library.load.mockImplementation(async () => {
      Object.assign(services.world, { posts: { followPosts } });
      return ok(null);
    });
    await take([card]);
    expect(observed).toHaveLength(1);
  });

  test('is not followed when the list was left while that was loaded', async () => {
    const { library, services, card } = aReading({}, aPost(words(600)));
    library.load.mockImplementation(async () => {
      Object.assign(services.world, { posts: { followPosts } });
      end.abort();
      return ok(null);
    });
    end = new AbortController();
    await loadPosts(services, end.signal)([card]);
    expect(observed).toEqual([]);
  });
});

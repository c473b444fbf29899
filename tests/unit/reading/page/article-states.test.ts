import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ListKey } from '../../../../lib/habr/facts';
import { createStates } from '../../../../lib/reading/page/article-states';
import { aLibrary, aTeaser, aView, id, no, ok } from '../factories';

const list = 'users/derunat/articles' as ListKey;
const [a, b, c] = [id('1'), id('2'), id('3')];

describe('what is known of the shown articles', () => {
  let end = new AbortController();
  beforeEach(() => {
    end = new AbortController();
  });
  afterEach(() => end.abort());

  test('is asked for in one question per frame, for the list that they stand in', async () => {
    const library = aLibrary();
    const states = createStates({ library, list, failed: vi.fn() }, end.signal);
    states.ask([a]);
    states.ask([b, a]);
    await vi.waitFor(() => expect(states.view(b)).toEqual(aView()));
    expect(library.marks.mock.calls).toEqual([[{ ids: [a, b], list }]]);
  });

  test('is unread when the library does not know it, and nothing before it has answered', async () => {
    const marks = vi.fn(async () => ok({ views: { [a]: aView({ state: 'read' }) } }));
    const states = createStates({ library: aLibrary({ marks }), failed: vi.fn() }, end.signal);
    expect(states.view(a)).toBeUndefined();
    states.ask([a, b]);
    await vi.waitFor(() => expect(states.view(a)?.state).toBe('read'));
    expect(states.view(b)).toEqual(aView());
  });

  test('is asked for again when it changed elsewhere, but only what is shown', async () => {
    const library = aLibrary();
    const states = createStates({ library, failed: vi.fn() }, end.signal);
    states.ask([a, b]);
    await vi.waitFor(() => expect(library.marks).toHaveBeenCalledTimes(1));
    states.askAgain([b, c]);
    await vi.waitFor(() => expect(library.marks).toHaveBeenCalledTimes(2));
    expect(library.marks).toHaveBeenLastCalledWith({ ids: [b] });
  });

  test('when the library is away the page goes on without, and it can be asked again', async () => {
    const answers = [no('away'), ok({ views: { [a]: aView({ bookmarked: true }) } })];
    const marks = vi.fn(async () => answers.shift() ?? no('away'));
    const failed = vi.fn();
    const states = createStates({ library: aLibrary({ marks }), failed }, end.signal);
    states.ask([a]);
    await vi.waitFor(() => expect(failed).toHaveBeenCalledWith('away', expect.any(Function)));
    expect(states.view(a)).toBeUndefined();
    failed.mock.calls[0]?.[1]();
    await vi.waitFor(() => expect(states.view(a)?.bookmarked).toBe(true));
  });

  test('is new when it came after the last visit and was not touched', async () => {
    const marks = vi.fn(async () =>
      ok({ views: { [b]: aView({ state: 'read', opened: true }) }, edge: 1_000 }),
    );
    const states = createStates(
      { library: aLibrary({ marks }), list, failed: vi.fn() },
      end.signal,
    );
    states.ask([a, b]);
    await vi.waitFor(() => expect(states.view(a)).toBeDefined());
    const isNew = (publishedAt: number, of = a) => states.isNew(aTeaser({ id: of, publishedAt }));
    expect([isNew(1_001), isNew(1_000), isNew(1_001, b)]).toEqual([true, false, false]);
  });
});

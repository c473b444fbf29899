import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { settle } from '../../../lib/dom/settle-scroll';

describe('coming to rest at a place', () => {
  let end = new AbortController();
  let patience = new AbortController();
  /** The place stands so far below where it should, px; pictures push it down. */
  let off = 0;
  let grow = () => {};
  const scrolled = vi.fn();
  beforeEach(() => {
    [end, patience, off] = [new AbortController(), new AbortController(), 0];
    scrolled.mockReset();
    vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => patience.signal);
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(run: () => void) {
          grow = run;
        }
        observe() {}
        disconnect() {
          grow = () => {};
        }
      },
    );
    vi.spyOn(window, 'scrollBy').mockImplementation((how: unknown) => {
      scrolled((how as ScrollToOptions).top);
      off = 0;
    });
  });
  afterEach(() => {
    end.abort();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
  const start = (away: number) => {
    off = away;
    settle(document.createElement('div'), () => off, end.signal);
  };
  const push = (px: number) => {
    off += px;
    grow();
  };
  const input = (type: string, isTrusted: boolean) => {
    const event = Object.defineProperty(new Event(type), 'isTrusted', { value: isTrusted });
    window.dispatchEvent(event);
  };

  test('goes there at once, and does not move where it stands right', () => {
    start(1_200);
    push(0.4);
    expect(scrolled.mock.calls).toEqual([[1_200]]);
  });

  test('goes there again whenever the text grows above it', () => {
    start(1_200);
    push(400);
    push(36);
    expect(scrolled.mock.calls).toEqual([[1_200], [400], [36]]);
  });

  test.each(['wheel', 'touchstart', 'pointerdown', 'keydown'])(
    'lets go when the reader moves: %s',
    type => {
      start(1_200);
      input(type, true);
      push(400);
      expect(scrolled).toHaveBeenCalledOnce();
    },
  );

  test('does not let go when only a script says so', () => {
    start(1_200);
    input('wheel', false);
    push(400);
    expect(scrolled).toHaveBeenCalledTimes(2);
  });

  test('lets go after five seconds, and when the article is folded', () => {
    start(1_200);
    expect(AbortSignal.timeout).toHaveBeenCalledWith(5_000);
    patience.abort();
    push(400);
    expect(scrolled).toHaveBeenCalledOnce();
    patience = new AbortController();
    start(10);
    end.abort();
    push(400);
    expect(scrolled).toHaveBeenCalledTimes(2);
  });
});

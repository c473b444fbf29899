import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Library } from '../../../../lib/library/contract/contract';
import { followReading } from '../../../../lib/reading/progress/follow-reading';
import { aReading } from '../a-page';
import { aView, done, no, ok } from '../factories';

const place = { block: '3 Слова', offset: 0.5, share: 0.25 };
const all = 'f'.repeat(16);
/** The upper half of a text that is as high as two windows. */
const upperHalf = '00000000ffffffff';

describe('the reading of a text', () => {
  let end = new AbortController();
  /** Where the text begins, px below the top of the window; the text is 1,600 px high, the window 800. */
  let top = 0;
  const visibility = vi.spyOn(document, 'visibilityState', 'get');
  beforeEach(() => {
    top = 0;
    visibility.mockReturnValue('visible');
    vi.useFakeTimers();
    vi.stubGlobal('innerHeight', 800);
  });
  afterEach(() => {
    end.abort();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const follow = (answers: Partial<Library> = {}) => {
    const reading = aReading(answers);
    end = reading.end;
    const text = reading.element.appendChild(document.createElement('div'));
    text.textContent = 'слово '.repeat(720);
    vi.spyOn(text, 'getBoundingClientRect').mockImplementation(
      () => new DOMRect(0, top, 700, 1_600),
    );
    const behind = vi.fn();
    const frame = { behind, element: () => undefined, layer: () => text };
    const { teaser } = reading.card;
    const of = {
      teaser: { ...teaser, minutes: 1 },
      text,
      line: () => 0,
      place: () => place,
      frame,
    };
    followReading(of, reading.services, end.signal);
    const { progress } = reading.library;
    return { ...reading, text, behind, told: () => progress.mock.calls.map(([report]) => report) };
  };
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  const scroll = async (to: number) => {
    top = to;
    window.dispatchEvent(new Event('scroll'));
    await pass(20);
  };

  test('is told in batches: what was on the screen, for how long, and where the reader is', async () => {
    const { told } = follow();
    await pass(4_999);
    expect(told()).toEqual([]);
    await pass(1);
    const report = { id: '795001', seen: upperHalf, spent: 5_000, finished: false };
    expect(told()).toMatchObject([{ ...report, place }]);
  });

  test('shows how much is behind the reader, frame by frame', async () => {
    const { behind } = follow();
    await scroll(-400);
    expect(behind.mock.calls).toEqual([[0.5], [0.75]]);
  });

  test('tells the same time once, and again what did not arrive', async () => {
    const answers = [no('away'), ok(done(aView()))];
    const { told } = follow({ progress: async () => answers.shift() ?? ok(done(aView())) });
    await pass(5_000);
    await scroll(-10);
    await pass(5_000);
    await scroll(-20);
    await pass(5_000);
    const [first, second = 0, third = 0] = told().map(({ spent }) => spent);
    expect(first).toBe(5_000);
    expect(second).toBeGreaterThan(9_900);
    expect(third).toBeLessThan(5_200);
  });

  test('is finished when all was seen and there was time for it, also for who sits still then', async () => {
    const read = vi.fn(async () => ok(done(aView({ state: 'read' }))));
    const { told, services } = follow({
      progress: async ({ finished }) => (finished ? read() : ok(done(aView()))),
    });
    const toasts = vi.spyOn(services.notices, 'show');
    await scroll(-800);
    await pass(14_900);
    expect(told().some(({ finished }) => finished)).toBe(false);
    await pass(200);
    expect(told().at(-1)).toMatchObject({ seen: all, finished: true });
    expect(toasts).toHaveBeenCalledOnce();
    await pass(60_000);
    expect(read).toHaveBeenCalledOnce();
  });

  test('gets no time in a tab behind others, and what there is goes off at once', async () => {
    const { told } = follow();
    await pass(2_000);
    visibility.mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(60_000);
    expect(told()).toMatchObject([{ spent: 2_000 }]);
  });

  test('is told once more at most while nobody looks, however little time is lacking', async () => {
    const { told } = follow();
    await scroll(-800);
    await pass(14_000);
    visibility.mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    const before = told().length;
    await pass(3_600_000);
    expect(told().length).toBeLessThanOrEqual(before + 1);
    visibility.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(1_100);
    expect(told().at(-1)).toMatchObject({ finished: true });
  });

  test('sees nothing in a text that has no place on the page', async () => {
    const { told, text } = follow();
    vi.spyOn(text, 'getBoundingClientRect').mockReturnValue(new DOMRect());
    await scroll(0);
    await pass(5_000);
    expect(told()[0]).toMatchObject({ seen: upperHalf });
  });

  test('ends with the sitting, when it is folded or the page is left', async () => {
    const { told } = follow();
    await pass(2_000);
    window.dispatchEvent(new Event('pagehide'));
    expect(told()).toMatchObject([{ sitting: { ms: 2_000, from: 0, to: 0.5 } }]);
    await scroll(-800);
    await pass(1_000);
    end.abort();
    expect(told().at(-1)).toMatchObject({ sitting: { from: 0.5, to: 1 } });
  });

  test('says no place of a text that the site has taken away', async () => {
    const { told, text } = follow();
    text.remove();
    await pass(5_000);
    expect(told()[0]).not.toHaveProperty('place');
  });
});

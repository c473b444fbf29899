import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createCountdown } from '../../../lib/dom/pausable-timer';

describe('clocks that can be stopped', () => {
  let end: AbortController;
  const start = () => {
    const clocks = createCountdown(10_000, end.signal);
    const ended = vi.fn();
    clocks.start(1, ended);
    return { ...clocks, ended };
  };
  beforeEach(() => {
    vi.useFakeTimers();
    end = new AbortController();
  });
  afterEach(() => vi.useRealTimers());

  test('run for their time', () => {
    const { ended } = start();
    vi.advanceTimersByTime(9_999);
    expect(ended).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(ended).toHaveBeenCalledOnce();
  });

  test('stand still while they are held, and go on from there', () => {
    const { ended, hold } = start();
    vi.advanceTimersByTime(6_000);
    hold(true);
    vi.advanceTimersByTime(60_000);
    hold(false);
    vi.advanceTimersByTime(3_999);
    expect(ended).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(ended).toHaveBeenCalledOnce();
  });

  test('do not begin while others are held', () => {
    const clocks = createCountdown(10_000, end.signal);
    clocks.hold(true);
    const ended = vi.fn();
    clocks.start(1, ended);
    vi.advanceTimersByTime(20_000);
    expect(ended).not.toHaveBeenCalled();
  });

  test('are forgotten one by one, and all with their lifetime', () => {
    const { ended, forget, start: another } = start();
    const other = vi.fn();
    another(2, other);
    forget(1);
    end.abort();
    vi.advanceTimersByTime(20_000);
    expect([ended, other].flatMap(one => one.mock.calls)).toEqual([]);
  });
});

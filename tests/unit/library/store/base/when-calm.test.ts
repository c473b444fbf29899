import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenCalm } from '../../../../../lib/library/store/base/when-calm';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What follows, on a clock that the test moves; each time it takes so long (ms). */
function aFollower(took = 0) {
  const work = vi.fn(() => new Promise<void>(resolve => setTimeout(resolve, took)));
  const catchUp = vi.fn(async () => {});
  return { work, catchUp, ...whenCalm({ work, catchUp }) };
}

test('a burst of acts is followed once, when it is over', async () => {
  const { work, changed } = aFollower();
  for (let act = 0; act < 10; act++) {
    changed();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(work).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(300);
  expect(work).toHaveBeenCalledOnce();
});

test('what takes long does not follow every step of a long work, only its end', async () => {
  const { work, changed } = aFollower(1_000);
  for (let step = 0; step < 20; step++) {
    changed();
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(work).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(work).toHaveBeenCalledTimes(2);
});

test('what the worker before left undone is made up for', async () => {
  const { work, catchUp } = aFollower();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(catchUp).toHaveBeenCalledOnce();
  expect(work).not.toHaveBeenCalled();
});

test('a time that fails does not end it', async () => {
  const { work, changed } = aFollower();
  work.mockRejectedValueOnce(new Error('full'));
  changed();
  await vi.advanceTimersByTimeAsync(300);
  changed();
  await vi.advanceTimersByTimeAsync(300);
  expect(work).toHaveBeenCalledTimes(2);
});

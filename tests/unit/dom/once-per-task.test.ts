import { expect, test, vi } from 'vitest';
import { oncePerTask } from '../../../lib/dom/once-per-task';

const taskEnd = () => new Promise<void>(resolve => queueMicrotask(resolve));

test('runs once for all that was asked in a task, without a frame, and again in the next', async () => {
  const frame = vi.spyOn(window, 'requestAnimationFrame').mockImplementation(() => 0);
  const run = vi.fn();
  const ask = oncePerTask(run, new AbortController().signal);
  ask();
  ask();
  expect(run).not.toHaveBeenCalled();
  await taskEnd();
  expect(run).toHaveBeenCalledTimes(1);
  ask();
  await taskEnd();
  expect(run).toHaveBeenCalledTimes(2);
  frame.mockRestore();
});

test('what was asked for and has ended meanwhile does not happen', async () => {
  const run = vi.fn();
  const end = new AbortController();
  oncePerTask(run, end.signal)();
  end.abort();
  await taskEnd();
  expect(run).not.toHaveBeenCalled();
});

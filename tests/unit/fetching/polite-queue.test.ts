import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createQueue } from '../../../lib/fetching/polite-queue';

const never = new AbortController().signal;
const aQueue = () => createQueue(2, 500, () => performance.now());
/** A job that ends when the test says so. */
const aJob = () => {
  let end = () => {};
  const ended = new Promise<void>(resolve => {
    end = resolve;
  });
  return { run: vi.fn(() => ended), end };
};

describe('the queue', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('starts jobs half a second apart', async () => {
    const queue = aQueue();
    const starts: number[] = [];
    const begin = performance.now();
    const jobs = [1, 2, 3, 4].map(() =>
      queue(async () => void starts.push(performance.now() - begin), never),
    );
    await vi.advanceTimersByTimeAsync(2_000);
    await Promise.all(jobs);
    expect(starts).toEqual([0, 500, 1000, 1500]);
  });

  test('never runs more than two together', async () => {
    const queue = aQueue();
    const jobs = [aJob(), aJob(), aJob()] as const;
    const all = jobs.map(job => queue(job.run, never));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(jobs.map(job => job.run.mock.calls.length)).toEqual([1, 1, 0]);
    jobs[0].end();
    await vi.advanceTimersByTimeAsync(0);
    expect(jobs[2].run).toHaveBeenCalledOnce();
    for (const job of jobs) job.end();
    await Promise.all(all);
  });

  test('a slow job does not hold up the one after it', async () => {
    const queue = aQueue();
    const [slow, next] = [aJob(), aJob()];
    await queue(async () => {}, never);
    const all = [slow, next].map(job => queue(job.run, never));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(next.run).toHaveBeenCalledOnce();
    for (const job of [slow, next]) job.end();
    await Promise.all(all);
  });

  test('a job that was given up while it waited is never run, and the next one moves up', async () => {
    const queue = aQueue();
    const giveUp = new AbortController();
    const waited = vi.fn(async () => {});
    const next = vi.fn(async () => {});
    const first = queue(async () => {}, never);
    const second = queue(waited, giveUp.signal);
    const third = queue(next, never);
    giveUp.abort(new Error('enough'));
    await expect(second).rejects.toThrow('enough');
    await vi.advanceTimersByTimeAsync(500);
    await Promise.all([first, third]);
    expect(waited).not.toHaveBeenCalled();
    expect(next).toHaveBeenCalledOnce();
  });

  test('a signal that is over before its turn rejects at once', async () => {
    await expect(aQueue()(async () => {}, AbortSignal.abort(new Error('over')))).rejects.toThrow(
      'over',
    );
  });

  test('a job that fails frees its place', async () => {
    const queue = aQueue();
    const failing = [1, 2, 3].map(() => queue(() => Promise.reject(new Error('no')), never));
    const settled = Promise.allSettled(failing);
    await vi.advanceTimersByTimeAsync(2_000);
    expect((await settled).map(({ status }) => status)).toEqual(Array(3).fill('rejected'));
  });
});

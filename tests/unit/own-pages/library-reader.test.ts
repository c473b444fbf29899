import { expect, test, vi } from 'vitest';
import type { Answer } from '../../../lib/library/contract/contract';
import { createLibraryReader } from '../../../lib/own-pages/library-reader';

type Read = (failed: () => void, signal: AbortSignal) => string;
const ready: Answer<null> = { ok: true, value: null };
const closed: Answer<null> = { ok: false, error: { code: 'closed' } };

function aReader(answers: Promise<Answer<null>>[]) {
  const ended = new AbortController();
  let times = 0;
  const read = vi.fn<Read>(() => `queries ${++times}`);
  const library = { ready: vi.fn(() => answers.shift() ?? Promise.resolve(ready)) };
  return { read, ended, ...createLibraryReader({ library, read }, ended.signal) };
}

test('nothing is read before the library is ready, and why is known', async () => {
  const { read, queries, failure, open } = aReader([Promise.resolve(closed)]);
  await open();
  expect(read).not.toHaveBeenCalled();
  expect([queries.value, failure.value]).toEqual([undefined, 'closed']);
  await open();
  expect([queries.value, failure.value]).toEqual(['queries 1', undefined]);
});

test('what was read before ends when the library is opened again', async () => {
  const { read, queries, failure, open } = aReader([]);
  await open();
  await open();
  const [[failedBefore, first], [failed, second]] = read.mock.calls as [
    Parameters<Read>,
    Parameters<Read>,
  ];
  expect([first.aborted, second.aborted]).toEqual([true, false]);
  expect(queries.value).toBe('queries 2');
  failedBefore();
  expect(failure.value).toBeUndefined();
  failed();
  expect(failure.value).toBe('storage');
});

test('an answer that comes after a newer opening, or after the page, changes nothing', async () => {
  let answer = (_late: Answer<null>) => {};
  const late = new Promise<Answer<null>>(resolve => {
    answer = resolve;
  });
  const { read, queries, failure, open, ended } = aReader([late]);
  const first = open();
  await open();
  answer(closed);
  await first;
  expect([queries.value, failure.value]).toEqual(['queries 1', undefined]);
  ended.abort();
  await open();
  expect(read).toHaveBeenCalledOnce();
});

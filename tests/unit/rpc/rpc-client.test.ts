import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClient } from '../../../lib/rpc/rpc-client';

type Library = {
  marks(of: { ids: string[] }): Promise<unknown>;
  see(what: null): Promise<unknown>;
};
const limits = { marks: { ms: 4_000, retry: true }, see: { ms: 4_000, retry: false } };

describe('the client of a contract', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('sends the method and its arguments, and gives the answer back as it came', async () => {
    const send = vi.fn(async () => ({ ok: true, value: 7 }));
    const library = createClient<Library>(limits, send);
    expect(await library.marks({ ids: ['1'] })).toEqual({ ok: true, value: 7 });
    expect(send).toHaveBeenCalledExactlyOnceWith({ call: 'marks', args: { ids: ['1'] } });
  });

  test('is a plain object: awaiting it or asking for an unknown method does nothing', async () => {
    const library = createClient<Library>(limits, async () => ({ ok: true }));
    expect(await Promise.resolve(library)).toBe(library);
    expect(Object.keys(library)).toEqual(['marks', 'see']);
  });

  test('asks once more when no answer came in time, then says `away`', async () => {
    const send = vi.fn(() => new Promise<unknown>(() => {}));
    const answer = createClient<Library>(limits, send).marks({ ids: [] });
    await vi.advanceTimersByTimeAsync(8_000);
    expect(await answer).toMatchObject({ ok: false, error: { code: 'away' } });
    expect(send).toHaveBeenCalledTimes(2);
  });

  test('does not ask again where the contract forbids it', async () => {
    const send = vi.fn(async () => undefined);
    expect(await createClient<Library>(limits, send).see(null)).toMatchObject({ ok: false });
    expect(send).toHaveBeenCalledOnce();
  });

  test('takes the second answer when the worker was starting at the first', async () => {
    const send = vi
      .fn()
      .mockRejectedValueOnce(
        new Error('Could not establish connection. Receiving end does not exist.'),
      )
      .mockResolvedValueOnce({ ok: true, value: 1 });
    expect(await createClient<Library>(limits, send).marks({ ids: [] })).toMatchObject({
      ok: true,
    });
  });

  test('an answer that says no is an answer: it is not asked for again', async () => {
    const send = vi.fn(async () => ({ ok: false, error: { code: 'storage' } }));
    expect(await createClient<Library>(limits, send).marks({ ids: [] })).toEqual({
      ok: false,
      error: { code: 'storage' },
    });
    expect(send).toHaveBeenCalledOnce();
  });

  test.each([
    [
      'a context that was invalidated',
      () => Promise.reject(new Error('Extension context invalidated.')),
    ],
    [
      'a runtime that is gone',
      () => {
        throw new TypeError("reading 'sendMessage'");
      },
    ],
  ])('says `orphaned` after %s, without a second try', async (_, send) => {
    const spy = vi.fn(send);
    expect(await createClient<Library>(limits, spy).marks({ ids: [] })).toMatchObject({
      error: { code: 'orphaned' },
    });
    expect(spy).toHaveBeenCalledOnce();
  });
});

import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../../../lib/library/contract/contract';
import { createCalls } from '../../../../../lib/library/store/answer-calls';
import { CALLS_WAITING_MAX } from '../../../../../lib/library/store/base/caller-turns';
import type { Caller } from '../../../../../lib/library/store/base/who-calls';
import { aLibrary, bookmark, given, id, page } from '../a-library';

type Act = (what: { nth: number }, caller: Caller) => Promise<Answer<null>>;
const callsOf = (act: Act) =>
  createCalls({
    handlers: { act } as never,
    standIns: {} as never,
    database: { isOpen: async () => true, renew: () => {} },
  }) as unknown as { act: Act };
const numbers = (count: number) => Array.from({ length: count }, (_, nth) => id(nth + 1));

describe('a page that floods the library with acts', () => {
  test('makes another tab wait for one of them, not for all, and none is lost', async () => {
    const { db, library } = aLibrary();
    const flood = numbers(100).map(one => library.act(bookmark(one), page(1)));
    given(await library.act(bookmark(id(1_000)), page(2)));
    expect(await db.journal.count()).toBeLessThan(5);
    for (const answer of await Promise.all(flood)) given(answer);
    expect(await db.marks.count()).toBe(101);
  });

  test('is told so when too many are waiting, and its next call is answered again', async () => {
    const done: number[] = [];
    const { act } = callsOf(async ({ nth }) => {
      done.push(nth);
      return { ok: true, value: null };
    });
    const flood = Array.from({ length: CALLS_WAITING_MAX + 1 }, (_, nth) => act({ nth }, page(1)));
    const [other, ...answers] = await Promise.all([act({ nth: -1 }, page(2)), ...flood]);
    expect(other).toEqual({ ok: true, value: null });
    expect(answers.at(-1)).toEqual({ ok: false, error: { code: 'crowded' } });
    expect(answers.filter(({ ok }) => ok)).toHaveLength(CALLS_WAITING_MAX);
    expect(done).toHaveLength(CALLS_WAITING_MAX + 1);
    expect(await act({ nth: CALLS_WAITING_MAX }, page(1))).toEqual({ ok: true, value: null });
  });

  test('does what one caller asks in the order in which it was asked', async () => {
    const { db, library } = aLibrary();
    await Promise.all(numbers(20).map(one => library.act(bookmark(one), page(1))));
    const journal = await db.journal.orderBy('stamp').toArray();
    expect(journal.flatMap(({ ids }) => ids)).toEqual(numbers(20));
  });
});

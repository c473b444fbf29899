import { describe, expect, test } from 'vitest';
import { createBreaker, type Trouble } from '../../../lib/fetching/circuit-breaker';

const SECOND = 1000;
/** A breaker at a clock that the test moves; `restart` is a new worker with the same memory. */
const aBreaker = () => {
  const clock = { now: 1_800_000_000_000 };
  let kept: Trouble | undefined;
  const memory = {
    read: async () => kept,
    write: async (trouble: Trouble) => {
      kept = trouble;
    },
  };
  const restart = () =>
    createBreaker(
      memory,
      () => clock.now,
      () => 0.5,
    );
  return { clock, restart, breaker: restart() };
};

describe('the breaker', () => {
  test('lets two failures pass and pauses after the third', async () => {
    const { breaker, clock } = aBreaker();
    await breaker.bad('site');
    await breaker.bad('site');
    expect(await breaker.rest()).toBeUndefined();
    await breaker.bad('site');
    expect((await breaker.rest())?.until).toBe(clock.now + 15 * SECOND);
  });

  test('pauses twice as long after each further failure, up to a quarter of an hour', async () => {
    const { breaker, clock } = aBreaker();
    const pauses: number[] = [];
    for (let failures = 1; failures <= 12; failures += 1) {
      await breaker.bad('site');
      pauses.push(((await breaker.rest())?.until ?? clock.now) - clock.now);
    }
    expect(pauses.slice(2, 6).map(ms => ms / SECOND)).toEqual([15, 30, 60, 120]);
    expect(pauses.at(-1)).toBe(900 * SECOND);
  });

  test('may be asked again when the pause is over, and forgets all at the first good answer', async () => {
    const { breaker, clock } = aBreaker();
    for (let failures = 0; failures < 3; failures += 1) await breaker.bad('site');
    clock.now += 15 * SECOND;
    expect(await breaker.rest()).toBeUndefined();
    await breaker.good();
    await breaker.bad('site');
    expect(await breaker.rest()).toBeUndefined();
  });

  test('waits as long as the site asks for, at most an hour', async () => {
    const { breaker, clock } = aBreaker();
    await breaker.bad('busy', 7 * SECOND);
    expect((await breaker.rest())?.until).toBe(clock.now + 7 * SECOND);
    await breaker.bad('busy', 1e9 * SECOND);
    expect((await breaker.rest())?.until).toBe(clock.now + 3600 * SECOND);
  });

  test('pauses at once when the site says "too many" without a time', async () => {
    const { breaker, clock } = aBreaker();
    await breaker.bad('busy');
    expect((await breaker.rest())?.until).toBe(clock.now + 15 * SECOND);
  });

  test('what else was on its way does not shorten the pause that the site asked for', async () => {
    const { breaker, clock } = aBreaker();
    await breaker.bad('busy', 60 * SECOND);
    const asked = { until: clock.now + 60 * SECOND, code: 'busy' };
    await breaker.bad('site');
    expect(await breaker.rest()).toEqual(asked);
    await breaker.good();
    expect(await breaker.rest()).toEqual(asked);
    await breaker.bad('site', 90 * SECOND);
    expect(await breaker.rest()).toEqual({ until: clock.now + 90 * SECOND, code: 'site' });
  });

  test('a restarted worker still leaves the site alone, and knows what it did last', async () => {
    const { breaker, clock, restart } = aBreaker();
    await breaker.bad('busy', SECOND);
    await breaker.bad('wall', 60 * SECOND);
    expect(await restart().rest()).toEqual({ until: clock.now + 60 * SECOND, code: 'wall' });
  });

  test('a clock that was set back by a year does not close it for a year', async () => {
    const { breaker, clock } = aBreaker();
    await breaker.bad('busy', 60 * SECOND);
    clock.now -= 365 * 24 * 3600 * SECOND;
    expect(await breaker.rest()).toBeUndefined();
  });
});

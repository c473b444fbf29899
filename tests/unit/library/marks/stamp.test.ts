import { describe, expect, test } from 'vitest';
import { createClock, newDevice, stampOf } from '../../../../lib/library/marks/stamp';
import type { Stamp } from '../../../../lib/library/model';

const noon = Date.UTC(2026, 10, 23, 12);
const clockAt = (now: () => number, last?: Stamp) => createClock('aaaaaaaa', last, now);

describe('a stamp', () => {
  test('is nine digits of time, four of a counter and the device', () => {
    const stamp = clockAt(() => noon).tick();
    expect(stamp).toBe(`${noon.toString(36).padStart(9, '0')}0000aaaaaaaa`);
  });

  test('is later than the last one, also within a millisecond and when the clock was set back', () => {
    let now = noon;
    const { tick } = clockAt(() => now);
    const stamps = [tick(), tick()];
    now -= 86_400_000;
    stamps.push(tick());
    now += 2 * 86_400_000;
    stamps.push(tick());
    expect(stamps.toSorted()).toEqual(stamps);
    expect(new Set(stamps).size).toBe(4);
  });

  test('is later than what it replaces, though that was written a year ahead', () => {
    const ahead = createClock('zzzzzzzz', undefined, () => noon + 365 * 86_400_000).tick();
    expect(clockAt(() => noon).tick(undefined, ahead) > ahead).toBe(true);
  });

  test('goes on from the last stamp of the journal', () => {
    const last = clockAt(() => noon).tick();
    expect(clockAt(() => noon - 1, last).tick() > last).toBe(true);
  });

  test('takes the next millisecond when the counter is used up', () => {
    const full = stampOf(noon).replace('0000import00', 'zzzzaaaaaaaa') as Stamp;
    expect(clockAt(() => noon, full).tick()).toBe(
      `${(noon + 1).toString(36).padStart(9, '0')}0000aaaaaaaa`,
    );
  });

  test('of an imported record follows from its time alone, and any time has one', () => {
    expect(stampOf(noon)).toBe(stampOf(noon));
    for (const at of [-1, 0, 0.5, 8.64e15]) expect(stampOf(at)).toMatch(/^[0-9a-z]{21}$/);
  });
});

test('a new device has a name of eight letters and digits, not the last one again', () => {
  const names = Array.from({ length: 50 }, newDevice);
  expect(names.filter(name => !/^[0-9a-z]{8}$/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(50);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Device, shown } from './devices';
import { play, take } from './history';
import { announce, law } from './laws';
import { anyHistory, anyReport, ids } from './steps';

announce();

const device = fc.nat(2);
const look = ({ marks }: Device) => ids.map(one => shown(marks.get(one)));

describe('without an act', () => {
  const events = fc.array(
    fc.oneof(
      fc.record({ do: fc.constant('progress' as const), on: device, report: anyReport }),
      fc.record({ do: fc.constant('meet' as const), on: device, other: device }),
      fc.record({ do: fc.constant('restart' as const), on: device }),
      fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(-5_000, 5_000) }),
    ),
    { maxLength: 20, size: 'max' },
  );

  test('states only move forward, and a hand-set "unread" holds', () => {
    law([anyHistory, events], (history, more) => {
      const world = play(history);
      for (const one of [...world.devices, ...world.devices]) {
        for (const other of world.devices) one.meet(other);
      }
      let before = world.devices.flatMap(look);
      for (const event of more) {
        take(event, world);
        const now = world.devices.flatMap(look);
        expect(now.filter((seen, nth) => isBehind(seen, before[nth]))).toEqual([]);
        const calledUnread = world.devices
          .flatMap(({ marks }) => [...marks.values()])
          .filter(marks => marks.verdict?.value === 'unread');
        expect(calledUnread.filter(marks => shown(marks).state !== 'unread')).toEqual([]);
        before = now;
      }
    });
  });
});

type Shown = ReturnType<typeof shown>;
const STATES = ['unread', 'reading', 'read'];
const isBehind = (now: Shown, before: Shown = now) =>
  STATES.indexOf(now.state) < STATES.indexOf(before.state) || now.percent < before.percent;

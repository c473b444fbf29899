import { expect, test } from 'vitest';
import { keepAlarm } from '../../../lib/backups/daily-alarm';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 23);
const rhythm = { delayInMinutes: 5, periodInMinutes: 360 };

/** The browser's alarms, as far as one of them goes. */
function theAlarms(scheduledTime?: number) {
  let made = 0;
  return {
    made: () => made,
    get: async () => (scheduledTime === undefined ? undefined : { scheduledTime }),
    create: () => {
      made += 1;
    },
  };
}

test.each<[what: string, scheduledTime: number | undefined, made: number]>([
  ['is set when there is none', undefined, 1],
  ['stays as it is when it is to ring in its time', NOW + 360 * MINUTE, 0],
  ['stays when it is due', NOW - MINUTE, 0],
  ['is set anew when the clock was a year ahead as it was set', NOW + 365 * 24 * 60 * MINUTE, 1],
])('an alarm %s', async (_, scheduledTime, made) => {
  const alarms = theAlarms(scheduledTime);
  await keepAlarm(alarms, { name: 'backup', rhythm, now: NOW });
  expect(alarms.made()).toBe(made);
});

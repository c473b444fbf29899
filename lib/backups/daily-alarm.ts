import type { Ms } from '../habr/facts';

/** What is used of `browser.alarms`. */
type Alarms = {
  get(name: string): Promise<{ scheduledTime: Ms } | undefined>;
  create(name: string, when: Rhythm): unknown;
};
type Rhythm = { delayInMinutes: number; periodInMinutes: number };

const MINUTE: Ms = 60_000;

/**
 * Sets an alarm unless it is set. One that was set while the clock was ahead would be silent until that day
 * comes: it is set anew.
 */
export async function keepAlarm(
  alarms: Alarms,
  name: string,
  rhythm: Rhythm,
  now: Ms,
): Promise<void> {
  const known = await alarms.get(name);
  const longest = Math.max(rhythm.delayInMinutes, rhythm.periodInMinutes) * MINUTE;
  if (!known || known.scheduledTime - now > longest) alarms.create(name, rhythm);
}

import type { Ms } from '../habr/facts';

/** The part of `browser.alarms` that is used here. */
type Alarms = {
  get(name: string): Promise<{ scheduledTime: Ms } | undefined>;
  create(name: string, when: Rhythm): unknown;
};
export type Rhythm = { delayInMinutes: number; periodInMinutes: number };

const MINUTE_MS: Ms = 60_000;

/**
 * Sets an alarm unless it is set. An alarm that was set while the clock was ahead would not ring until that
 * day, so it is set again.
 */
export async function keepAlarm(
  alarms: Alarms,
  { name, rhythm, now }: { name: string; rhythm: Rhythm; now: Ms },
): Promise<void> {
  const known = await alarms.get(name);
  const longest = Math.max(rhythm.delayInMinutes, rhythm.periodInMinutes) * MINUTE_MS;
  if (!known || known.scheduledTime - now > longest) alarms.create(name, rhythm);
}

import type { Language } from './languages';

/** Names of days and times, in the reader's time zone. */
export type Days = {
  /** The same text for two moments of one day. */
  key(at: number): string;
  /** «Сегодня», «Вчера», «12 ноября», «12 ноября 2024 г.». What lies ahead of `now` is today. */
  name(at: number, now: number): string;
  /** The same amid a sentence: «вчера», «12 ноября»; «November 12» keeps its capital. */
  amid(at: number, now: number): string;
  /** «18:03». */
  time(at: number): string;
  /** «Вчера, 18:03». What lies ahead of `now` is today. */
  moment(at: number, now: number): string;
};

/** Moments are ms since 1970. */
export function createDays(lang: Language): Days {
  const relative = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  const thisYear = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long' });
  const otherYear = new Intl.DateTimeFormat(lang, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const hours = new Intl.DateTimeFormat(lang, { hour: 'numeric', minute: '2-digit' });
  const amid = (at: number, now: number) => {
    const ago = daysBetween(at, now);
    if (ago <= 1) return relative.format(-Math.max(0, ago), 'day');
    const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
    return (sameYear ? thisYear : otherYear).format(at);
  };
  const name = (at: number, now: number) => capital(amid(at, now));
  const time = (at: number) => hours.format(at);
  return {
    key: at => new Date(at).toDateString(),
    name,
    amid,
    time,
    moment: (at, now) => `${name(at, now)}, ${time(at)}`,
  };
}

/** Calendar days between two moments, also across a change to summer time. */
function daysBetween(earlier: number, later: number): number {
  return Math.round((midnight(later) - midnight(earlier)) / 86_400_000);
}

const midnight = (at: number) => new Date(at).setHours(0, 0, 0, 0);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

import type { Ms } from '../../habr/facts';

/**
 * A date as exporters write it: Unix seconds, milliseconds or microseconds, Chrome's microseconds since
 * 1601, or ISO 8601 with any precision, with a space for `T` and a zone without a colon.
 */
export function timeIn(value: unknown): Ms | undefined {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
  if (/^\s*\d+(\.\d+)?\s*$/.test(text)) return fromNumber(Number(text));
  const [, day, clock, fraction = '', zone = ''] = ISO.exec(text) ?? [];
  if (!day) return undefined;
  const second = fraction.slice(0, 4).replace(',', '.');
  const whole = `${day}T${clock ?? '00:00'}${second}${zoneOf(zone)}`;
  const time = Date.parse(whole);
  return Number.isNaN(time) ? undefined : time;
}

const ISO =
  /^\s*(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)([.,]\d+)?\s*(Z|[+-]\d\d(?::?\d\d)?)?)?\s*$/i;

const zoneOf = (zone: string): string => {
  const [, hours, minutes = '00'] = /^([+-]\d\d):?(\d\d)?$/.exec(zone) ?? [];
  return hours ? `${hours}:${minutes}` : 'Z';
};

function fromNumber(date: number): Ms | undefined {
  if (date <= 0) return undefined;
  if (date < 1e11) return date * 1_000;
  if (date < 1e14) return date;
  return date < 1e16 ? date / 1_000 : date / 1_000 - FROM_1601_TO_1970_MS;
}

const FROM_1601_TO_1970_MS = 11_644_473_600_000;

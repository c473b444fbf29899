import { describe, expect, test } from 'vitest';
import { createDays } from '../../../lib/words/day-names';

const now = new Date(2026, 10, 23, 0, 30).getTime();
const at = (year: number, month: number, day: number, hour = 12, minute = 0) =>
  new Date(year, month - 1, day, hour, minute).getTime();

describe('days', () => {
  test('Russian names of days', () => {
    const days = createDays('ru');
    expect(days.name(at(2026, 11, 23, 0, 5), now)).toBe('Сегодня');
    expect(days.name(at(2026, 11, 22, 23, 59), now)).toBe('Вчера');
    expect(days.name(at(2026, 11, 12), now)).toBe('12 ноября');
    expect(days.name(at(2025, 11, 12), now)).toBe('12 ноября 2025 г.');
  });

  test('English names of days', () => {
    const days = createDays('en');
    expect(days.name(now, now)).toBe('Today');
    expect(days.name(at(2026, 11, 22, 3), now)).toBe('Yesterday');
    expect(days.name(at(2026, 11, 12), now)).toBe('November 12');
    expect(days.name(at(2025, 11, 12), now)).toBe('November 12, 2025');
  });

  test('a moment is its day and its hour', () => {
    expect(createDays('ru').moment(at(2026, 11, 22, 23, 59), now)).toBe('Вчера, 23:59');
  });

  test('amid a sentence a day has a small letter, unless the language always gives it a capital', () => {
    const [ru, en] = [createDays('ru'), createDays('en')];
    expect([now, at(2026, 11, 22)].map(day => ru.amid(day, now))).toEqual(['сегодня', 'вчера']);
    expect(en.amid(at(2026, 11, 22), now)).toBe('yesterday');
    expect(en.amid(at(2026, 11, 12), now)).toBe('November 12');
  });

  test('what another clock put into the future is shown as today', () => {
    expect(createDays('ru').name(at(2027, 3, 1), now)).toBe('Сегодня');
  });

  test('yesterday is a day of the calendar, also when that day had 23 or 25 hours', () => {
    const days = createDays('en');
    for (const [month, day] of [
      [3, 29],
      [3, 30],
      [10, 25],
      [10, 26],
    ] as const) {
      expect(days.name(at(2026, month, day - 1, 0, 1), at(2026, month, day, 23, 59))).toBe(
        'Yesterday',
      );
    }
  });

  test('two moments of one day have one key, the next minute after midnight another', () => {
    const days = createDays('ru');
    expect(days.key(at(2026, 11, 22, 0, 0))).toBe(days.key(at(2026, 11, 22, 23, 59)));
    expect(days.key(at(2026, 11, 22, 23, 59))).not.toBe(days.key(at(2026, 11, 23, 0, 0)));
  });

  test('hours as the language writes them', () => {
    expect(createDays('ru').time(at(2026, 11, 22, 18, 3))).toBe('18:03');
    expect(createDays('en').time(at(2026, 11, 22, 18, 3))).toMatch(/^6:03\sPM$/);
  });
});

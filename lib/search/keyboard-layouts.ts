import { toCyrillicLook, toLatinLook } from './normalise-text';

/** The same keys in both layouts, without and with Shift. */
const LATIN = '`qwertyuiop[]asdfghjkl;\'zxcvbnm,.~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>';
const RUSSIAN = 'ёйцукенгшщзхъфывапролджэячсмитьбюЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ';

/**
 * What the reader may have meant: the same keys in the other layout («ghbdtn» is «привет»), or letters of
 * the other alphabet that look the same («TB» is «ТВ»). The query itself is not among the readings.
 */
export function otherReadings(query: string): string[] {
  // Capitals look the same where small letters do not: «max» may be meant for «МАХ».
  const capitals = query.toUpperCase();
  const readings = [
    typedOn(RUSSIAN, LATIN, query),
    typedOn(LATIN, RUSSIAN, query),
    toCyrillicLook(query),
    toLatinLook(query),
    toCyrillicLook(capitals),
    toLatinLook(capitals),
  ];
  return [...new Set(readings)].filter(reading => reading !== query);
}

/** Whether a sign between letters would be a letter on the Russian layout («[f,h» is «хабр»). */
export const holdsLetterKeys = (query: string): boolean =>
  /[[\]{};:'",.<>`~][a-z]|[a-z][[\]{};:'",.<>`~]/i.test(query);

const typedOn = (meant: string, typed: string, text: string): string =>
  Array.from(text, sign => meant[typed.indexOf(sign)] ?? sign).join('');

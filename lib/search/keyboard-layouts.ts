import { toCyrillicLook, toLatinLook } from './normalise-text';

/** The same keys in both layouts, without and with Shift. */
const LATIN = '`qwertyuiop[]asdfghjkl;\'zxcvbnm,.~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>';
const RUSSIAN = 'ёйцукенгшщзхъфывапролджэячсмитьбюЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ';

/**
 * What somebody may have meant who typed this: the other keyboard layout («ghbdtn» is «привет»), letters
 * of the same look from the other alphabet («TB» is «ТВ»). The text itself is not among them.
 */
export function otherReadings(query: string): string[] {
  const readings = [
    typedOn(RUSSIAN, LATIN, query),
    typedOn(LATIN, RUSSIAN, query),
    toCyrillicLook(query),
    toLatinLook(query),
  ];
  return [...new Set(readings)].filter(reading => reading !== query);
}

/** Whether a sign between letters would be a letter on the Russian layout («[f,h» is «хабр»). */
export const holdsLetterKeys = (query: string): boolean =>
  /[[\]{};:'",.<>`~][a-z]|[a-z][[\]{};:'",.<>`~]/i.test(query);

const typedOn = (meant: string, typed: string, text: string): string =>
  Array.from(text, sign => meant[typed.indexOf(sign)] ?? sign).join('');

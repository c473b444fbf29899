/**
 * Reads a count as the site writes it: "787", "6.4K", «1,2K», "1.1M", "+22", «−13», "1 234".
 * Anything else gives `undefined`.
 */
export function parseCount(text: string | null | undefined): number | undefined {
  const [, sign, digits, suffix = ''] = COUNT_PATTERN.exec(text?.trim() ?? '') ?? [];
  if (!digits) return undefined;
  const value = Number(digits.replace(/[\s\u202f]/g, '').replace(',', '.'));
  const count = Math.round(value * (scale.get(suffix.toUpperCase()) ?? 1));
  return sign && sign !== '+' ? 0 - count : count;
}

/** Reads reading time: "4 min", «12 мин». In minutes. */
export function parseMinutes(text: string | null | undefined): number | undefined {
  const [, digits] = /^\s*(\d{1,4})\s*(?:мин|min)/i.exec(text ?? '') ?? [];
  return digits ? Number(digits) : undefined;
}

// A fraction counts only before a suffix: "1,234" could be either, so it is not read at all.
const COUNT_PATTERN =
  /^([+\-–−])?(\d{1,3}(?:[\s\u202f]\d{3})+|\d{1,12}|\d{1,6}[.,]\d{1,2}(?=\s*[KКMМ]))\s*([KКMМ])?$/i;

/** Latin and Cyrillic letters alike. */
const scale = new Map([
  ['K', 1e3],
  ['К', 1e3],
  ['M', 1e6],
  ['М', 1e6],
]);

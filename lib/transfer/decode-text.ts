/**
 * Text in whatever encoding it was written: by the mark at its beginning; as UTF-8 if it is that; by the
 * `charset` that a page declares; else in the Russian encoding in which
 * it looks most like Russian, or in that of Western Europe.
 * What only has a few bad bytes stays UTF-8 with U+FFFD in their places.
 */
export function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = new TextDecoder().decode(bytes);
  if (!text.includes(BROKEN) || isMostlyUtf8(text, bytes)) return text;
  const declared = declaredIn(text);
  if (declared && !/^utf-?8$/i.test(declared)) {
    const said = attempt(declared, bytes);
    if (said !== undefined) return said;
  }
  return guessed(bytes) ?? text;
}

/** Stands where bytes were no text. */
export const BROKEN = '\uFFFD';

/** Text in another encoding has hardly a letter that is valid UTF-8; a damaged file has many. */
function isMostlyUtf8(text: string, bytes: Uint8Array): boolean {
  if (isUtf8BomAt(bytes)) return true;
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const sound = text.match(/[^\0-\x7F\uFFFD]/gu)?.length ?? 0;
  return sound > broken;
}

const isUtf8BomAt = ([a, b, c]: Uint8Array) => a === 0xef && b === 0xbb && c === 0xbf;

/** `<meta charset="windows-1251">`, `content="text/html; charset=…"`, `<?xml encoding="…"?>`. */
const declaredIn = (text: string): string | undefined =>
  /(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]+)/i.exec(text.slice(0, 4_096))?.[1];

function attempt(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes(BROKEN) ? undefined : text;
  } catch {
    return undefined;
  }
}

const RUSSIAN = ['windows-1251', 'koi8-r', 'ibm866'];

function guessed(bytes: Uint8Array): string | undefined {
  const guesses = RUSSIAN.map(encoding => attempt(encoding, bytes) ?? '');
  const [best] = guesses
    .map(text => ({ text, score: likeness(text) }))
    .sort((a, b) => b.score - a.score);
  return best && best.score > 0 ? best.text : attempt('windows-1252', bytes);
}

/**
 * Russian has letters that are frequent and others that are rare, also in a text of capitals only: read in
 * the wrong encoding it swaps them, and a word is then small where it should begin with a capital.
 */
function likeness(text: string): number {
  const sample = text.slice(0, 200_000);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const odd =
    count(/[а-яё][А-ЯЁ]/g) +
    count(/[\u0080-\u009F\u2500-\u259F]/g) +
    count(/[a-z][а-яё]|[а-яё][a-z]/gi);
  return count(/[оеаинтсрвл]/gi) - count(/[ъщэфцюхжшё]/gi) - 3 * odd;
}

/**
 * Normalises text for searching. Case, accents, invisible signs and ё/е make no difference, and one space
 * stands between words. «й» stays, as it is a letter of its own. «C++» and «C#» keep their signs.
 * Latin letters that look like Cyrillic ones become Cyrillic, so that «1С» is found whichever «C» was typed.
 */
export function normal(text: string): string {
  return withOneAlphabet(text.replace(INVISIBLE, ''))
    .replace(SPACING_ACCENTS, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(OTHER_MARKS, '')
    .replace(BREVES, '')
    .normalize('NFC')
    .replace(LETTERS, letter => LOOKALIKES[letter] ?? letter)
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

/** The words that a query asks for; none when there is nothing to look for. */
export const wordsOf = (query: string): string[] => normal(query).split(' ').filter(Boolean);

/** Soft hyphens, zero-width signs, marks of direction and the like: nobody sees or types them. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
/** Accents that stand as a sign of their own behind the stressed letter. */
const SPACING_ACCENTS = /(?<=[\p{L}\p{M}])[`´ˊˋˈ](?=\p{L}|$|\s)/gu;
const OTHER_MARKS = /(?!\u0306)\p{M}/gu;
/** «й» is «и» with a breve. */
const BREVES = /(?<!и)\u0306/gu;

/** Letters of the same look, and letters whose stroke is not an accent to Unicode. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  ...{ a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', y: 'у', x: 'х', і: 'i', ј: 'j', ѕ: 's' },
  ...{ ø: 'о', ł: 'l', đ: 'd', ħ: 'h', ı: 'i', ß: 'ss', æ: 'ае', œ: 'ое' },
};
const LETTERS = new RegExp(`[${Object.keys(LOOKALIKES).join('')}]`, 'gu');

const LATIN = 'ABCEHIJKMOPSTXYaceijopsxy';
const CYRILLIC = 'АВСЕНІЈКМОРЅТХУасеіјорѕху';
const onlyOf = (letters: string) => new RegExp(`^[${letters}\\P{L}]+$`, 'u');
const LOOKS_LATIN = onlyOf(`${CYRILLIC}\\p{Script=Latin}`);
const LOOKS_CYRILLIC = onlyOf(`${LATIN}\\p{Script=Cyrillic}`);
const MIXED_WORD =
  /(?=[\p{L}\p{M}\p{N}]*\p{Script=Latin})(?=[\p{L}\p{M}\p{N}]*\p{Script=Cyrillic})[\p{L}\p{M}\p{N}]+/gu;

/** A word that mixes alphabets where one would do («СSS») is written in that one. */
const withOneAlphabet = (text: string): string =>
  text.replace(MIXED_WORD, word => {
    if (LOOKS_LATIN.test(word)) return toLatinLook(word);
    return LOOKS_CYRILLIC.test(word) ? toCyrillicLook(word) : word;
  });

/** Writes Latin letters instead of Cyrillic ones of the same look; case counts («В» is no «b»). */
export const toLatinLook = (text: string): string => mapped(text, CYRILLIC, LATIN);
export const toCyrillicLook = (text: string): string => mapped(text, LATIN, CYRILLIC);

const mapped = (text: string, from: string, to: string): string =>
  Array.from(text, sign => to[from.indexOf(sign)] ?? sign).join('');

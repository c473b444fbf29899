import type { TextRange } from '../library/popup-records';
import { otherReadings } from './keyboard-layouts';
import { normal, wordsOf } from './normalise-text';

/**
 * Where the words of a query stand in texts that were found by it together. A word that stands in none of
 * them was found by its reading in another keyboard layout.
 * @returns For each text its ranges, in order and apart from each other.
 */
export function foundWords(texts: readonly string[], query: string): TextRange[][] {
  const line = normal(texts.join(' '));
  const stands = (reading: string) => wordsOf(reading).every(word => line.includes(word));
  const words = query
    .split(/\s+/)
    .flatMap(word => wordsOf([word, ...otherReadings(word)].find(stands) ?? word));
  return texts.map(text => united(rangesOf(text, words)));
}

function rangesOf(text: string, words: readonly string[]): TextRange[] {
  return [...text.matchAll(/[^\s]+/g)].flatMap(({ 0: part, index }) =>
    words.flatMap(word => {
      const within = rangeIn(part, word);
      return within ? [[index + within[0], index + within[1]] as const] : [];
    }),
  );
}

/** The shortest piece of the part that is compared as the word is: a letter may be written by several signs. */
function rangeIn(part: string, word: string): TextRange | undefined {
  if (!normal(part).includes(word)) return undefined;
  let to = 1;
  while (to < part.length && !normal(part.slice(0, to)).includes(word)) to += 1;
  let from = to - 1;
  while (from > 0 && !normal(part.slice(from, to)).includes(word)) from -= 1;
  return [from, to];
}

function united(ranges: TextRange[]): TextRange[] {
  const apart: TextRange[] = [];
  for (const [from, to] of ranges.sort(([a], [b]) => a - b)) {
    const last = apart.at(-1);
    if (last && from <= last[1]) apart.splice(-1, 1, [last[0], Math.max(last[1], to)]);
    else apart.push([from, to]);
  }
  return apart;
}

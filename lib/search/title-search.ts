import type { ArticleId } from '../habr/facts';
import type { Titles } from '../library/popup-records';
import { holdsLetterKeys, otherReadings } from './keyboard-layouts';
import { normal, wordsOf } from './normalise-text';

/** An article and the line it is found by. */
export type Straw = { id: ArticleId; line: string };

/** Its line in the pile, made comparable once and for all. */
export const straw = (id: ArticleId, title: string, author = ''): Straw => ({
  id,
  // The space before the first word marks its beginning, as those between words do.
  line: ` ${normal(`${title} ${author}`)}\n`,
});

/** Lines stand in the order given: what should be found first comes first. */
export function pile(straws: readonly Straw[]): Titles {
  const ids = new Uint32Array(straws.length);
  const starts = new Uint32Array(straws.length + 1);
  let length = 0;
  straws.forEach(({ id, line }, at) => {
    ids[at] = Number(id);
    starts[at] = length;
    length += line.length;
  });
  starts[straws.length] = length;
  return { text: straws.map(({ line }) => line).join(''), ids, starts };
}

/** The pile without the lines of some articles. */
export function without({ text, ids, starts }: Titles, gone: ReadonlySet<number>): Titles {
  const left: Straw[] = [];
  ids.forEach((id, at) => {
    const line = text.slice(starts[at], starts[at + 1]);
    if (!gone.has(id)) left.push({ id: String(id) as ArticleId, line });
  });
  return pile(left);
}

/**
 * The articles in whose line every word of the query stands, in any order: first those where each
 * begins a word, then those where it stands inside one («сеть» in «нейросеть»); both in the order
 * of the piles. When nothing is found, words typed in the wrong keyboard layout are understood, too.
 * @param most How many to find at most; the rest is not looked at.
 */
export function find(hay: Titles | readonly Titles[], query: string, most: number): ArticleId[] {
  const piles = 'text' in hay ? [hay] : hay;
  const found = piles.flatMap(pile => scan(pile, wordsOf(query), most));
  if (found.length > 0 && !holdsLetterKeys(query)) return found.slice(0, most);
  const others = readingsByWord(piles, query).flatMap(reading =>
    piles.flatMap(pile => scan(pile, wordsOf(reading), most)),
  );
  return [...new Set([...found, ...others])].slice(0, most);
}

/** The whole query read otherwise; then each word by itself, for those that stand nowhere as typed. */
function readingsByWord(piles: readonly Titles[], query: string): string[] {
  const stands = (text: string) =>
    wordsOf(text).every(word => piles.some(pile => pile.text.includes(word)));
  const byWord = query
    .split(/\s+/)
    .map(word => (stands(word) ? word : (otherReadings(word).find(stands) ?? word)))
    .join(' ');
  return [...new Set([...otherReadings(query), byWord])].filter(
    reading => reading !== query && wordsOf(reading).length > 0,
  );
}

function scan({ text, ids, starts }: Titles, words: string[], most: number): ArticleId[] {
  const [longest, ...others] = words.sort((a, b) => b.length - a.length);
  if (longest === undefined) return [];
  const beginnings = [longest, ...others].map(word => ` ${word}`);
  const begun: ArticleId[] = [];
  const inside: ArticleId[] = [];
  let line = 0;
  let at = text.indexOf(longest);
  while (at !== -1 && begun.length < most) {
    line = lineAt(starts, at, line);
    const end = starts[line + 1] ?? text.length;
    const around = text.slice(starts[line], end);
    if (others.every(word => around.includes(word))) {
      const found = beginnings.every(word => around.includes(word)) ? begun : inside;
      if (found.length < most) found.push(String(ids[line]) as ArticleId);
    }
    // Enough stand inside words: from here on only beginnings are looked for.
    at = text.indexOf(inside.length < most ? longest : ` ${longest}`, end);
  }
  return [...begun, ...inside].slice(0, most);
}

/** The line that holds the position; it is not before `from`. */
function lineAt(starts: Uint32Array, position: number, from: number): number {
  let low = from;
  let high = starts.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle;
  }
  return low;
}

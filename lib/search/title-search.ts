import type { ArticleId } from '../habr/facts';
import type { Titles } from '../library/popup-records';
import { holdsLetterKeys, otherReadings } from './keyboard-layouts';
import { normal, wordsOf } from './normalise-text';

/** An article and the normalised line in which words are searched. */
export type SearchLine = { id: ArticleId; line: string };

/** Normalises title and author once, so that a search only compares. */
export const searchLine = (id: ArticleId, title: string, author = ''): SearchLine => ({
  id,
  // The space before the first word marks its beginning, as those between words do.
  line: ` ${normal(`${title} ${author}`)}\n`,
});

/** Joins lines into one searchable text. They keep their order, so the first is found first. */
export function joinLines(lines: readonly SearchLine[]): Titles {
  const ids = new Uint32Array(lines.length);
  const starts = new Uint32Array(lines.length + 1);
  let length = 0;
  lines.forEach(({ id, line }, at) => {
    ids[at] = Number(id);
    starts[at] = length;
    length += line.length;
  });
  starts[lines.length] = length;
  return { text: lines.map(({ line }) => line).join(''), ids, starts };
}

/** The titles without the lines of some articles. */
export function without({ text, ids, starts }: Titles, gone: ReadonlySet<number>): Titles {
  const left: SearchLine[] = [];
  ids.forEach((id, at) => {
    const line = text.slice(starts[at], starts[at + 1]);
    if (!gone.has(id)) left.push({ id: String(id) as ArticleId, line });
  });
  return joinLines(left);
}

/**
 * Finds the articles whose line contains every word of the query, in any order. Articles where each word
 * begins a word come before those where it stands inside one («сеть» in «нейросеть»); both keep the order
 * of the titles. A query in the wrong keyboard layout is understood when nothing is found as typed.
 * @param limit At most so many are found; the rest is not searched.
 */
export function find(
  titles: Titles | readonly Titles[],
  query: string,
  limit: number,
): ArticleId[] {
  const parts = 'text' in titles ? [titles] : titles;
  const found = parts.flatMap(part => scan(part, wordsOf(query), limit));
  if (found.length > 0 && !holdsLetterKeys(query)) return found.slice(0, limit);
  const others = readingsByWord(parts, query).flatMap(reading =>
    parts.flatMap(part => scan(part, wordsOf(reading), limit)),
  );
  return [...new Set([...found, ...others])].slice(0, limit);
}

/** Other readings of the whole query, and one in which each word that stands nowhere is read otherwise. */
function readingsByWord(parts: readonly Titles[], query: string): string[] {
  const stands = (text: string) =>
    wordsOf(text).every(word => parts.some(part => part.text.includes(word)));
  const byWord = query
    .split(/\s+/)
    .map(word => (stands(word) ? word : (otherReadings(word).find(stands) ?? word)))
    .join(' ');
  return [...new Set([...otherReadings(query), byWord])].filter(
    reading => reading !== query && wordsOf(reading).length > 0,
  );
}

function scan({ text, ids, starts }: Titles, words: string[], limit: number): ArticleId[] {
  const [longest, ...others] = words.sort((a, b) => b.length - a.length);
  if (longest === undefined) return [];
  const beginnings = [longest, ...others].map(word => ` ${word}`);
  const begun: ArticleId[] = [];
  const inside: ArticleId[] = [];
  let line = 0;
  let at = text.indexOf(longest);
  while (at !== -1 && begun.length < limit) {
    line = lineAt(starts, at, line);
    const end = starts[line + 1] ?? text.length;
    const around = text.slice(starts[line], end);
    if (others.every(word => around.includes(word))) {
      const found = beginnings.every(word => around.includes(word)) ? begun : inside;
      if (found.length < limit) found.push(String(ids[line]) as ArticleId);
    }
    // Once enough are found inside words, only beginnings of words are searched.
    at = text.indexOf(inside.length < limit ? longest : ` ${longest}`, end);
  }
  return [...begun, ...inside].slice(0, limit);
}

/** The number of the line that contains the position; the search begins at line `from`. */
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

import type { Words } from '../../lib/words/words';
import type { Counts } from './state';

type Props = { words: Words; counts: Counts | undefined };

/** What it all comes to, in one line at the foot; while there is nothing: where it will be kept. */
export function Totals({ words, counts }: Props) {
  return <footer class="totals">{counts && lineOf(words, counts)}</footer>;
}

function lineOf(words: Words, { read, reading, bookmarked }: Counts): string {
  if (read + reading + bookmarked === 0) return words.t('keptHere');
  return [
    words.t('countRead', read),
    words.t('countReading', reading),
    words.t('countBookmarked', bookmarked),
  ].join(' · ');
}

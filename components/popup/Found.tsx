import type { Words } from '../../lib/words/words';
import type { List } from './state';

type Props = { words: Words; list: List };

/** More than that is not counted. */
const MOST = 1_000;

/** How many were found, said as one types. */
export function Found({ words, list }: Props) {
  const { total = 0 } = list;
  return (
    <h2 class="found" id="found" aria-live="polite">
      {list.known && total > 0 && textOf(words, total)}
    </h2>
  );
}

const textOf = (words: Words, total: number): string =>
  total < MOST ? words.plural('found', total) : words.t('foundMore', MOST);

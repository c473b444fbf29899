import type { Words } from '../../lib/words/words';
import type { List } from './state';

type Props = { words: Words; list: List };

/** How many were found, said as one types. */
export function Found({ words, list }: Props) {
  const { length } = list.rows;
  const text = list.more ? words.t('foundMore', length) : words.plural('found', length);
  return (
    <h2 class="found" id="found" aria-live="polite">
      {list.known && length > 0 && text}
    </h2>
  );
}

import type { List } from '../../../lib/popup/popup-state';
import type { Words } from '../../../lib/words/words';

type Props = { words: Words; list: List };

/** More than that is not looked for (`lib/search/search-results.ts`). */
const RESULTS_COUNTED = 1_000;

/** How many were found, said as one types; what was found before stays until the answer is there. */
export function SearchSummary({ words, list: { total } }: Props) {
  return (
    <h2 class="found" id="found" aria-live="polite">
      {total !== undefined && textOf(words, total)}
    </h2>
  );
}

function textOf(words: Words, total: number): string {
  if (total === 0) return words.t('foundNone');
  return total < RESULTS_COUNTED
    ? words.plural('found', total)
    : words.t('foundMore', RESULTS_COUNTED);
}

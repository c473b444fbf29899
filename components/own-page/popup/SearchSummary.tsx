import type { List } from '../../../lib/popup/popup-state';
import type { Words } from '../../../lib/words/words';

type Props = { words: Words; list: List };

/** A search stops looking after so many (`lib/search/search-results.ts`). */
const RESULTS_COUNTED = 1_000;

/** Says how many articles were found. The earlier number stays until the new one is known. */
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

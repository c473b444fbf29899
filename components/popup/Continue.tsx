import type { Days } from '../../lib/words/days';
import type { Words } from '../../lib/words/words';
import { ArticleRow } from './ArticleRow';
import type { RowActs } from './RowButtons';
import type { Row } from './state';

type Props = { words: Words; days: Days; rows: readonly Row[]; acts: RowActs };

/** What the reader is in the middle of; nothing stands here when there is nothing. */
export function Continue({ words, days, rows, acts }: Props) {
  if (rows.length === 0) return null;
  return (
    <section class="continue" aria-labelledby="continue">
      <h2 class="continue-head" id="continue">
        {words.t('popupContinue')}
      </h2>
      <ul class="rows">
        {rows.map(row => (
          <ArticleRow
            key={row.id}
            words={words}
            days={days}
            row={row}
            acts={acts}
            active={true}
            timed={false}
          />
        ))}
      </ul>
    </section>
  );
}

import { useRef } from 'preact/hooks';
import type { Row } from '../../../../lib/popup/popup-state';
import type { Days } from '../../../../lib/words/day-names';
import type { Words } from '../../../../lib/words/words';
import { ArticleRow } from './ArticleRow';
import type { RowActs } from './RowButtons';
import { useRovingFocus } from './use-roving-focus';

type Props = { words: Words; days: Days; rows: readonly Row[]; acts: RowActs };

/** More would push the history off the screen. */
const CONTINUE_ROWS = 2;

/** The newest rows, and the row with the focus, which newer ones must not push away. */
const newestAndFocused = (all: readonly Row[], focused: string | undefined) =>
  all.filter((row, at) => at < CONTINUE_ROWS || row.id === focused);

/** The articles that the reader has begun and not finished. Draws nothing when there are none. */
export function ContinueRows({ words, days, rows: all, acts }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const { rows, ...roving } = useRovingFocus(list, all, newestAndFocused);
  if (rows.length === 0) return null;
  return (
    <section class="continue" aria-labelledby="continue">
      <h2 class="continue-head" id="continue">
        {words.t('popupContinue')}
      </h2>
      <ul class="rows" ref={list} {...roving.events}>
        {rows.map(row => (
          <ArticleRow
            key={row.id}
            words={words}
            days={days}
            row={row}
            acts={acts}
            active={row.id === roving.active}
            timed={false}
          />
        ))}
      </ul>
    </section>
  );
}

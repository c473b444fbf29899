import { useRef, useState } from 'preact/hooks';
import type { Row } from '../../../../lib/popup/popup-state';
import type { Words } from '../../../../lib/words/words';
import { ArticleRow } from './ArticleRow';
import type { RowActs } from './RowButtons';
import { everything, useRovingFocus } from './use-roving-focus';

type Props = {
  words: Words;
  rows: readonly Row[];
  /** How many there are; more than `rows` while only the first of them were read. */
  total: number;
  acts: RowActs;
};

/** More would push the history off the screen; the others are one click away. */
export const CONTINUE_ROWS = 2;

/** The newest rows, and the row with the focus, which newer ones must not push away. */
const newestAndFocused = (all: readonly Row[], focused: string | undefined) =>
  all.filter((row, at) => at < CONTINUE_ROWS || row.id === focused);

/** The articles that the reader has begun and not finished. Draws nothing when there are none. */
export function ContinueRows({ words, rows: all, total, acts }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [isUnfolded, setUnfolded] = useState(false);
  const { rows, ...roving } = useRovingFocus(list, all, isUnfolded ? everything : newestAndFocused);
  const more = total - CONTINUE_ROWS;
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
            row={row}
            acts={acts}
            active={row.id === roving.active}
          />
        ))}
      </ul>
      {more > 0 && (
        <button
          type="button"
          class="bare-button continue-more"
          aria-expanded={isUnfolded}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {isUnfolded ? words.t('collapse') : words.t('continueMore', words.number(more))}
        </button>
      )}
    </section>
  );
}

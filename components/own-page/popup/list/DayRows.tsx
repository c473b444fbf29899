import type { Row } from '../../../../lib/popup/popup-state';
import type { Words } from '../../../../lib/words/words';
import { ArticleRow } from './ArticleRow';
import type { RowActs } from './RowButtons';
import type { Stretch } from './row-window';

type Props = {
  words: Words;
  /** What a row says of its time. */
  whenOf(row: Row): string | undefined;
  acts: RowActs;
  stretch: Stretch;
  /** The row that Tab leads to. */
  active: string | undefined;
};

/** The drawn rows of one day under its head, and empty space in place of the others. A list holds rows alone. */
export function DayRows({ words, whenOf, stretch, active, acts }: Props) {
  const { group, runs, rest } = stretch;
  return (
    <section class="day" aria-label={group.name}>
      {group.name && <h3 class="day-head">{group.name}</h3>}
      <ul class="rows" style={{ paddingBlockEnd: `${rest}px` }}>
        {/* They stand in one array: an element that moves to another array loses the focus. */}
        {runs.flatMap(({ gap, from, to }) =>
          group.rows
            .slice(from, to)
            .map((row, at) => (
              <ArticleRow
                key={row.id}
                words={words}
                row={row}
                acts={acts}
                active={row.id === active}
                place={{ at: from + at + 1, of: group.rows.length }}
                gap={at === 0 ? gap : 0}
                when={whenOf(row)}
              />
            )),
        )}
      </ul>
    </section>
  );
}

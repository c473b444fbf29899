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

const EmptySpace = ({ px }: { px: number }) =>
  px > 0 ? <li class="gap" role="presentation" style={{ blockSize: `${px}px` }} /> : null;

/** The drawn rows of one day under its head, and empty space in place of the others. */
export function DayRows({ words, whenOf, stretch, active, acts }: Props) {
  const { group, runs, rest } = stretch;
  return (
    <section class="day" aria-label={group.name}>
      {group.name && <h3 class="day-head">{group.name}</h3>}
      <ul class="rows">
        {/* They stand in one array: an element that moves to another array loses the focus. */}
        {runs.flatMap(({ gap, from, to }) => [
          <EmptySpace key={`gap ${from}`} px={gap} />,
          ...group.rows
            .slice(from, to)
            .map((row, at) => (
              <ArticleRow
                key={row.id}
                words={words}
                row={row}
                acts={acts}
                active={row.id === active}
                place={{ at: from + at + 1, of: group.rows.length }}
                when={whenOf(row)}
              />
            )),
        ])}
        <EmptySpace key="rest" px={rest} />
      </ul>
    </section>
  );
}

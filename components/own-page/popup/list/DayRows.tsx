import type { Days } from '../../../../lib/words/day-names';
import type { Words } from '../../../../lib/words/words';
import { ArticleRow } from './ArticleRow';
import type { RowActs } from './RowButtons';
import type { Stretch } from './row-window';

type Props = {
  words: Words;
  days: Days;
  acts: RowActs;
  stretch: Stretch;
  /** The row that Tab leads to. */
  active: string | undefined;
};

const EmptySpace = ({ px }: { px: number }) =>
  px > 0 ? <li class="gap" role="presentation" style={{ blockSize: `${px}px` }} /> : null;

/** The drawn rows of one day under its head, and empty space in place of the others. */
export function DayRows({ words, days, stretch, active, acts }: Props) {
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
                days={days}
                row={row}
                acts={acts}
                active={row.id === active}
                place={{ at: from + at + 1, of: group.rows.length }}
                timed={group.name !== undefined}
              />
            )),
        ])}
        <EmptySpace key="rest" px={rest} />
      </ul>
    </section>
  );
}

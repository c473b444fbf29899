import type { RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { List, Row } from '../../../../lib/popup/popup-state';
import type { Days } from '../../../../lib/words/day-names';
import type { Words } from '../../../../lib/words/words';
import { ArticleRow } from './ArticleRow';
import { type Group, groupByDay } from './group-by-day';
import type { RowActs } from './RowButtons';
import { type Stretch, stopOf } from './row-window';
import { useRovingFocus } from './use-roving-focus';
import { useRowWindow } from './use-row-window';

type Props = {
  words: Words;
  days: Days;
  /** ms; decides which day is «today». */
  now: number;
  list: List;
  /** Names the list that is drawn; `undefined` while the reader waits for another one. */
  listKey: string | undefined;
  /** The element that is scrolled. */
  scroller: RefObject<HTMLElement | null>;
  /** Whether the rows stand under heads, one for each day. */
  byDay: boolean;
  acts: RowActs;
  onMore(): void;
};

/** A long list of articles. Only the rows near the screen are in the document. */
export function RowList(props: Props) {
  const { words, days, now, listKey, scroller, byDay, acts, onMore } = props;
  const { rows, more } = props.list;
  const groups = useMemo(
    (): Group[] => (byDay ? groupByDay(rows, days, now) : [{ key: '', rows }]),
    [rows, days, now, byDay],
  );
  const root = useRef<HTMLDivElement>(null);
  const roving = useRovingFocus(root, rows);
  const window = useRowWindow(root, groups, {
    scroller,
    listKey,
    pinned: roving.focused,
    more,
    onMore,
  });
  const { stretches, rest } = window;
  const whenOf = ({ at }: Row) =>
    byDay ? days.time(at) : at > 0 ? days.amid(Math.min(at, now), now) : undefined;
  const stop = stopOf(window, roving.active);
  return (
    <div class="row-list" ref={root} {...roving.events}>
      {stretches.flatMap(stretch => [
        stretch.gap > 0 && (
          <div key={`gap ${stretch.group.key}`} style={{ blockSize: `${stretch.gap}px` }} />
        ),
        <DayRows
          key={stretch.group.key}
          words={words}
          whenOf={whenOf}
          acts={acts}
          stretch={stretch}
          active={stop}
        />,
      ])}
      <div style={{ blockSize: `${rest}px` }} />
    </div>
  );
}

type DayProps = {
  words: Words;
  /** What a row says of its time. */
  whenOf(row: Row): string | undefined;
  acts: RowActs;
  stretch: Stretch;
  /** The row that Tab leads to. */
  active: string | undefined;
};

/** The drawn rows of one day under its head, and empty space in place of the others. A list holds rows alone. */
function DayRows({ words, whenOf, stretch, active, acts }: DayProps) {
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

import type { RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Days } from '../../lib/words/days';
import type { Words } from '../../lib/words/words';
import { DayRows } from './DayRows';
import { type Group, groupByDay } from './groups';
import type { RowActs } from './RowButtons';
import type { List } from './state';
import { useRoving } from './use-roving';
import { useWindow } from './use-window';

type Props = {
  words: Words;
  days: Days;
  /** ms; what is today depends on it. */
  now: number;
  list: List;
  /** The element that is scrolled. */
  scroller: RefObject<HTMLElement | null>;
  /** Under heads by day, or as they come. */
  byDay: boolean;
  acts: RowActs;
  onMore(): void;
};

/** A long list of articles, of which only what is near the screen is in the document. */
export function RowList(props: Props) {
  const { words, days, now, scroller, byDay, acts, onMore } = props;
  const { rows, more } = props.list;
  const groups = useMemo(
    (): Group[] => (byDay ? groupByDay(rows, days, now) : [{ key: '', rows }]),
    [rows, days, now, byDay],
  );
  const root = useRef<HTMLDivElement>(null);
  const roving = useRoving(root, rows);
  const { stretches, rest } = useWindow(root, groups, {
    scroller,
    pinned: roving.held,
    more,
    onMore,
  });
  return (
    <div class="row-list" ref={root} {...roving.events}>
      {stretches.map(stretch => [
        stretch.gap > 0 && (
          <div key={`gap ${stretch.group.key}`} style={{ blockSize: `${stretch.gap}px` }} />
        ),
        <DayRows
          key={stretch.group.key}
          words={words}
          days={days}
          acts={acts}
          stretch={stretch}
          active={roving.active}
        />,
      ])}
      <div style={{ blockSize: `${rest}px` }} />
    </div>
  );
}

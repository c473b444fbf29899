import type { RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { List } from '../../../../lib/popup/popup-state';
import type { Days } from '../../../../lib/words/day-names';
import type { Words } from '../../../../lib/words/words';
import { DayRows } from './DayRows';
import { type Group, groupByDay } from './group-by-day';
import type { RowActs } from './RowButtons';
import { stopOf } from './row-window';
import { useRoving } from './use-roving-focus';
import { useWindow } from './use-row-window';

type Props = {
  words: Words;
  days: Days;
  /** ms; what is today depends on it. */
  now: number;
  list: List;
  /** Which list it is; `undefined` while the one that was asked for is not there yet. */
  of: string | undefined;
  /** The element that is scrolled. */
  scroller: RefObject<HTMLElement | null>;
  /** Under heads by day, or as they come. */
  byDay: boolean;
  acts: RowActs;
  onMore(): void;
};

/** A long list of articles, of which only what is near the screen is in the document. */
export function RowList(props: Props) {
  const { words, days, now, of, scroller, byDay, acts, onMore } = props;
  const { rows, more } = props.list;
  const groups = useMemo(
    (): Group[] => (byDay ? groupByDay(rows, days, now) : [{ key: '', rows }]),
    [rows, days, now, byDay],
  );
  const root = useRef<HTMLDivElement>(null);
  const roving = useRoving(root, rows);
  const window = useWindow(root, groups, { scroller, of, pinned: roving.held, more, onMore });
  const { stretches, rest } = window;
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
          days={days}
          acts={acts}
          stretch={stretch}
          active={stop}
        />,
      ])}
      <div style={{ blockSize: `${rest}px` }} />
    </div>
  );
}

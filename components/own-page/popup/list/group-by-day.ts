import type { Row } from '../../../../lib/popup/popup-state';
import type { Days } from '../../../../lib/words/day-names';

/** Rows under one head. A group without a name has no head. */
export type Group = { key: string; name?: string; rows: readonly Row[] };

/** Groups rows by day. They come newest first and keep that order. @param now ms */
export function groupByDay(rows: readonly Row[], days: Days, now: number): Group[] {
  const groups: { key: string; name: string; rows: Row[]; from: number }[] = [];
  for (const row of rows) {
    const at = Math.min(row.at, now);
    const last = groups.at(-1);
    if (last && at >= last.from) last.rows.push(row);
    else
      groups.push({
        key: days.key(at),
        name: days.name(at, now),
        rows: [row],
        // The calendar is asked once per day, not once per row.
        from: new Date(at).setHours(0, 0, 0, 0),
      });
  }
  return groups;
}

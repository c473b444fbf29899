import type { Group } from './group-by-day';

/** Heights in px. All rows share one height, so the place of a row that is not drawn can be computed. */
export type Heights = { row: number; head: number };
/** The stretch that has to be drawn, px from the top of the list. */
export type Span = { from: number; to: number };
/** Rows `from` up to but not including `to`; `gap` px stay empty above them. */
export type Run = { gap: number; from: number; to: number };
/** A group with drawn rows; `gap` px stay empty above it, and `rest` px below its last run. */
export type Stretch = { gap: number; group: Group; runs: Run[]; rest: number };
/** What decides which rows are drawn. */
export type Wanted = {
  span: Span;
  /** This row is drawn wherever it stands: it has the focus. */
  pinned?: string | undefined;
};
export type Window = { stretches: Stretch[]; rest: number };

/** The part of a long list that needs to be in the document. */
export function windowOf(
  groups: readonly Group[],
  heights: Heights,
  { span, pinned }: Wanted,
): Window {
  const stretches: Stretch[] = [];
  let top = 0;
  let drawnTo = 0;
  for (const group of groups) {
    const head = group.name === undefined ? 0 : heights.head;
    const bottom = top + head + group.rows.length * heights.row;
    const near = bottom > span.from && top < span.to;
    const inGroup = near ? shifted(span, top + head) : undefined;
    const runs = runsOf(group, heights.row, { span: inGroup, pinned });
    if (near || runs.length > 0) {
      const end = runs.at(-1)?.to ?? 0;
      const rest = (group.rows.length - end) * heights.row;
      stretches.push({ gap: top - drawnTo, group, runs, rest });
      drawnTo = bottom;
    }
    top = bottom;
  }
  return { stretches, rest: top - drawnTo };
}

/** The row that Tab leads to: the wanted one, or the first drawn row when that one is not drawn. */
export function stopOf({ stretches }: Window, wanted: string | undefined): string | undefined {
  const drawn = stretches.flatMap(({ group, runs }) =>
    runs.flatMap(({ from, to }) => group.rows.slice(from, to)),
  );
  return (drawn.find(({ id }) => id === wanted) ?? drawn[0])?.id;
}

/** The height of the whole list, px. */
export const heightOf = (groups: readonly Group[], { row, head }: Heights): number =>
  groups.reduce(
    (sum, { name, rows }) => sum + (name === undefined ? 0 : head) + rows.length * row,
    0,
  );

/** Where a row begins, px from the top of the list; `undefined` when the list does not have it. */
export function offsetOf(
  groups: readonly Group[],
  { row, head }: Heights,
  id: string,
): number | undefined {
  let top = 0;
  for (const { name, rows } of groups) {
    if (name !== undefined) top += head;
    const at = rows.findIndex(one => one.id === id);
    if (at !== -1) return top + at * row;
    top += rows.length * row;
  }
  return undefined;
}

/** The first row that begins at or below `px` from the top of the list, and where it begins. */
export function rowAt(
  groups: readonly Group[],
  { row, head }: Heights,
  px: number,
): { id: string; offset: number } | undefined {
  let top = 0;
  for (const { name, rows } of groups) {
    if (name !== undefined) top += head;
    const at = Math.max(0, Math.ceil((px - top) / row));
    const found = rows[at];
    if (found) return { id: found.id, offset: top + at * row };
    top += rows.length * row;
  }
  return undefined;
}

const shifted = ({ from, to }: Span, by: number): Span => ({ from: from - by, to: to - by });

type WantedOfGroup = { span: Span | undefined; pinned: string | undefined };

function runsOf(group: Group, row: number, { span, pinned }: WantedOfGroup): Run[] {
  const count = group.rows.length;
  const from = span ? clamp(Math.floor(span.from / row), count) : count;
  const to = span ? clamp(Math.ceil(span.to / row), count) : count;
  const alone = pinned === undefined ? -1 : group.rows.findIndex(({ id }) => id === pinned);
  const drawn: [number, number][] = from < to ? [[from, to]] : [];
  if (alone !== -1 && (alone < from || alone >= to)) drawn.push([alone, alone + 1]);
  let end = 0;
  return drawn
    .sort(([a], [b]) => a - b)
    .map(([first, last]) => {
      const run = { gap: (first - end) * row, from: first, to: last };
      end = last;
      return run;
    });
}

const clamp = (index: number, count: number) => Math.max(0, Math.min(count, index));

import type { Group } from './group-by-day';

/** Heights in px; all rows have one, so a place is found without measuring what is not there. */
export type Heights = { row: number; head: number };
/** What is to be drawn, px from the top of the list. */
export type Span = { from: number; to: number };
/** Rows `from` up to but not including `to`, after so many px of nothing. */
export type Run = { gap: number; from: number; to: number };
/** A group of which something is drawn, after so many px of nothing; `rest` px follow its last run. */
export type Stretch = { gap: number; group: Group; runs: Run[]; rest: number };
export type Window = { stretches: Stretch[]; rest: number };

/**
 * The part of a long list that needs to be in the document.
 * @param pinned A row that stays drawn wherever it stands: the one with the focus.
 */
export function windowOf(
  groups: readonly Group[],
  heights: Heights,
  span: Span,
  pinned?: string,
): Window {
  const stretches: Stretch[] = [];
  let top = 0;
  let drawnTo = 0;
  for (const group of groups) {
    const head = group.name === undefined ? 0 : heights.head;
    const bottom = top + head + group.rows.length * heights.row;
    const near = bottom > span.from && top < span.to;
    const runs = runsOf(group, heights.row, near ? shifted(span, top + head) : undefined, pinned);
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

/** The row that Tab leads to: the wanted one, or the first where that one is not in the document. */
export function stopOf({ stretches }: Window, wanted: string | undefined): string | undefined {
  const drawn = stretches.flatMap(({ group, runs }) =>
    runs.flatMap(({ from, to }) => group.rows.slice(from, to)),
  );
  return (drawn.find(({ id }) => id === wanted) ?? drawn[0])?.id;
}

/** How many px the whole list takes. */
export const heightOf = (groups: readonly Group[], { row, head }: Heights): number =>
  groups.reduce(
    (sum, { name, rows }) => sum + (name === undefined ? 0 : head) + rows.length * row,
    0,
  );

/** Where a row begins, px from the top of the list; `undefined` when it is not in it. */
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

/** The first row that begins at or below so many px, and where it begins. */
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

function runsOf(group: Group, row: number, span: Span | undefined, pinned?: string): Run[] {
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

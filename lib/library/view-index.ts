import type { ArticleId } from '../habr/facts';
import type { Stamp, State, View } from './model';

/**
 * Views of all articles that have one to show, in one record: numbers of articles, ascending, and beside
 * each its view in 11 bits. Derived: `upTo` is the last journal entry it stands for.
 */
export type Index = { upTo: Stamp | ''; ids: Uint32Array; bits: Uint16Array };

/** The index of an empty library. */
export const emptyIndex = (): Index => ({
  upTo: '',
  ids: new Uint32Array(),
  bits: new Uint16Array(),
});

/** The article's view, or `undefined` where the index does not have the article. */
export function lookUp({ ids, bits }: Index, id: ArticleId): View | undefined {
  const at = placeOf(ids, Number(id));
  const found = ids[at] === Number(id) ? bits[at] : undefined;
  return found === undefined ? undefined : unpack(found);
}

/** The articles whose view is wanted, by number ascending. */
export function idsWhere({ ids, bits }: Index, wanted: (view: View) => boolean): ArticleId[] {
  const found: ArticleId[] = [];
  // `wanted` depends on the bits alone, and thousands of articles share the same bits.
  const known = new Map<number, boolean>();
  bits.forEach((packed, at) => {
    const is = known.get(packed) ?? wanted(unpack(packed));
    known.set(packed, is);
    if (is) found.push(String(ids[at]) as ArticleId);
  });
  return found;
}

/** How many articles have each view. */
export function tally({ bits }: Index): { view: View; count: number }[] {
  const counts = new Map<number, number>();
  for (const packed of bits) counts.set(packed, (counts.get(packed) ?? 0) + 1);
  return [...counts].map(([packed, count]) => ({ view: unpack(packed), count }));
}

/** The index with these views set, standing for the journal up to that stamp; a blank view takes its article out. */
export function withViews(
  { ids, bits }: Index,
  views: Iterable<[ArticleId, View]>,
  upTo: Stamp | '',
): Index {
  const fresh = new Map([...views].map(([id, view]) => [Number(id), pack(view)]));
  const next = createRows(ids.length + fresh.size);
  let at = 0;
  for (const [id, packed] of [...fresh].sort(([a], [b]) => a - b)) {
    const until = placeOf(ids, id);
    next.copy(ids.subarray(at, until), bits.subarray(at, until));
    if (packed) next.copy([id], [packed]);
    at = ids[until] === id ? until + 1 : until;
  }
  next.copy(ids.subarray(at), bits.subarray(at));
  return { upTo, ...next.rows() };
}

function createRows(capacity: number) {
  const ids = new Uint32Array(capacity);
  const bits = new Uint16Array(capacity);
  let length = 0;
  return {
    copy(moreIds: ArrayLike<number>, moreBits: ArrayLike<number>) {
      ids.set(moreIds, length);
      bits.set(moreBits, length);
      length += moreIds.length;
    },
    rows: () => ({ ids: ids.slice(0, length), bits: bits.slice(0, length) }),
  };
}

/** The place of the number in the list, or where it would be inserted. */
function placeOf(ids: Uint32Array, id: number): number {
  let [from, to] = [0, ids.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ids[middle] ?? 0) < id) from = middle + 1;
    else to = middle;
  }
  return from;
}

const STATES: State[] = ['unread', 'reading', 'read'];

const pack = ({ state, percent, bookmarked, opened }: View) =>
  STATES.indexOf(state) | (percent << 2) | (Number(bookmarked) << 9) | (Number(opened) << 10);

const unpack = (bits: number): View => ({
  state: STATES[bits & 3] ?? 'unread',
  percent: (bits >> 2) & 127,
  bookmarked: (bits & 512) !== 0,
  opened: (bits & 1024) !== 0,
});

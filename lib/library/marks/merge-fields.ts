import { present } from '../../present';
import type { Reading, Register, Revision, Stamp } from '../model';
import { joinSeen } from '../seen-slices';
import { canonical, greater } from './canonical-json';

type Stamped = { stamp: Stamp };

/** The one that is there, or both made one. */
export const joined = <T>(
  a: T | undefined,
  b: T | undefined,
  join: (a: T, b: T) => T,
): T | undefined => (a === undefined ? b : b === undefined ? a : join(a, b));

/** The later one. */
export const joinStamped = <T extends Stamped>(a: T, b: T): T =>
  a.stamp === b.stamp ? greater(a, b) : a.stamp > b.stamp ? a : b;

/** Revisions of a note that are kept; older ones go. */
export const MOST_NOTES = 20;

/** Union by stamp, newest first, as many as are kept. */
export const joinNotes = (a: Revision[], b: Revision[]): Revision[] =>
  [...unionByStamp(a, b, joinStamped)].reverse().slice(0, MOST_NOTES);

/** Tag by tag, the later one. */
export const joinTags = (
  a: Record<string, Register<boolean>>,
  b: Record<string, Register<boolean>>,
): Record<string, Register<boolean>> => joinRecords(a, b, joinStamped);

/** Whatever a newer version keeps beside what is known here: kept as found. */
export const joinNewer = (a: object, b: object, known: ReadonlySet<string>): object =>
  joinRecords(without(a, known), without(b, known), greater);

/** All of both, oldest first; those of one stamp are joined. */
export function unionByStamp<T extends Stamped>(a: T[], b: T[], join: (a: T, b: T) => T): T[] {
  const byStamp = new Map(a.map(one => [one.stamp, one]));
  for (const one of b) {
    byStamp.set(one.stamp, joined(byStamp.get(one.stamp), one, join) ?? one);
  }
  return [...byStamp.values()].sort((one, other) => (one.stamp < other.stamp ? -1 : 1));
}

/** A later round is another reading: it is taken whole. Within a round everything only grows. */
export function joinReading(a: Reading, b: Reading): Reading {
  if (a.round !== b.round) return a.round > b.round ? a : b;
  return present({
    ...joinNewer(a, b, READING),
    round: a.round,
    first: joined(a.first, b.first, Math.min),
    last: joined(a.last, b.last, Math.max),
    seen: joinSeen(a.seen, b.seen),
    spent: Math.max(a.spent, b.spent),
    finished: joined(a.finished, b.finished, earlier),
    held: a.held ?? b.held,
    ...textOf(laterOpened(a, b)),
  });
}

const READING: ReadonlySet<string> = new Set<keyof Reading>([
  'round',
  'first',
  'last',
  'seen',
  'spent',
  'finished',
  'held',
  'seenHash',
  'comments',
]);

type Finished = NonNullable<Reading['finished']>;
const earlier = (a: Finished, b: Finished) => (a.at === b.at ? greater(a, b) : a.at < b.at ? a : b);

const textOf = ({ seenHash, comments }: Reading) => ({ seenHash, comments });

function laterOpened(a: Reading, b: Reading): Reading {
  const [lastOfA, lastOfB] = [a.last ?? -1, b.last ?? -1];
  if (lastOfA !== lastOfB) return lastOfA > lastOfB ? a : b;
  return canonical(textOf(a)) >= canonical(textOf(b)) ? a : b;
}

const without = (record: object, keys: ReadonlySet<string>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.has(key)));

/** Own keys only, and never by assignment: a tag may be called `__proto__`. */
const joinRecords = <T>(
  a: Record<string, T>,
  b: Record<string, T>,
  join: (a: T, b: T) => T,
): Record<string, T> => {
  const all = new Map(Object.entries(a));
  for (const [key, value] of Object.entries(b)) {
    const here = all.get(key);
    all.set(key, here === undefined ? value : join(here, value));
  }
  return Object.fromEntries(all);
};

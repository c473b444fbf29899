import type { Stamp } from '../model';
import { greater } from './canonical-json';

// How two states of one value become one: always commutative, associative and idempotent.

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

/** Key by key. Own keys only, and never by assignment: a tag may be called `__proto__`. */
export const joinRecords = <T>(
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

const without = (record: object, keys: ReadonlySet<string>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.has(key)));

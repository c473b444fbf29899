import { present } from '../../present';
import type { Change, Entry, Marks, Stamp, Visit } from '../model';
import { alike, canonical } from './canonical-json';
import {
  joined,
  joinNewer,
  joinNotes,
  joinReading,
  joinStamped,
  joinTags,
  unionByStamp,
} from './merge-fields';
import { latestOf } from './stamp';

/** Two states of one article's marks made one; never looks at the time. Commutative, associative, idempotent. */
export function mergeMarks(a: Marks, b: Marks): Marks {
  const both: Marks = present({
    ...joinNewer(a, b, KNOWN),
    id: a.id,
    reading: joined(a.reading, b.reading, joinReading),
    verdict: joined(a.verdict, b.verdict, joinStamped),
    bookmark: joined(a.bookmark, b.bookmark, joinStamped),
    place: joined(a.place, b.place, joinStamped),
    note: joined(a.note, b.note, joinNotes),
    tags: joined(a.tags, b.tags, joinTags),
    forgotten: latestOf(a.forgotten, b.forgotten),
  });
  return both.forgotten === undefined ? both : leftAfter(both.forgotten, both);
}

/** Two journals made one, oldest first. */
export const mergeEntries = (a: Entry[], b: Entry[]): Entry[] => unionByStamp(a, b, joinEntry);

/** Two devices' visits of one list: what either has seen is not new. */
export const mergeVisits = (a: Visit, b: Visit): Visit =>
  present({
    ...joinNewer(a, b, VISIT),
    list: a.list,
    edge: joined(a.edge, b.edge, Math.max),
    from: Math.max(a.from, b.from),
    last: Math.max(a.last, b.last),
    newest: joined(a.newest, b.newest, Math.max),
  });

const VISIT: ReadonlySet<string> = new Set<keyof Visit>(['list', 'edge', 'from', 'last', 'newest']);

const KNOWN: ReadonlySet<string> = new Set([
  'id',
  'reading',
  'verdict',
  'bookmark',
  'place',
  'note',
  'tags',
  'forgotten',
]);

/** Whatever is not later than the forgetting is gone; fields of a newer version stay for that version to judge. */
function leftAfter(forgotten: Stamp, marks: Marks): Marks {
  const later = <T extends { stamp: Stamp }>(one: T | undefined) =>
    one !== undefined && one.stamp > forgotten ? one : undefined;
  const note = marks.note?.filter(later);
  const tags = Object.entries(marks.tags ?? {}).filter(([, tag]) => later(tag));
  return present({
    ...marks,
    reading: marks.reading && marks.reading.round > forgotten ? marks.reading : undefined,
    verdict: later(marks.verdict),
    bookmark: later(marks.bookmark),
    place: later(marks.place),
    note: note?.length ? note : undefined,
    tags: tags.length ? Object.fromEntries(tags) : undefined,
  });
}

/** One entry is the same everywhere, except where its contents were forgotten: that stays so. */
function joinEntry(a: Entry, b: Entry): Entry {
  if (alike(a, b)) return a;
  const { sitting, ...rest } = a;
  return present({
    ...rest,
    changes: joinChanges(a.changes, b.changes),
    sitting: b.sitting && sitting,
  });
}

function joinChanges(a: Change[], b: Change[]): Change[] {
  const byField = new Map<string, Change>();
  for (const change of [...a, ...b]) {
    const key = `${change.id} ${change.field}`;
    byField.set(key, joined(byField.get(key), change, emptier) ?? change);
  }
  return [...byField].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, change]) => change);
}

const emptier = (a: Change, b: Change) => {
  const [ofA, ofB] = [canonical(a), canonical(b)];
  return ofA.length - ofB.length < 0 || (ofA.length === ofB.length && ofA <= ofB) ? a : b;
};

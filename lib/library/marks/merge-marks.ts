import { present } from '../../present';
import type { Change, Entry, MarkFields, Marks, Stamp, Visit } from '../model';
import { alike, canonical } from './canonical-json';
import { joined, joinNewer, unionByStamp } from './join-values';
import { eachField, fieldNames, laterThan } from './mark-fields';
import { latestOf } from './stamp';

/** Two states of one article's marks made one; never looks at the time. Commutative, associative, idempotent. */
export function mergeMarks(a: Marks, b: Marks): Marks {
  const forgotten = latestOf(a.forgotten, b.forgotten);
  const fields = mergeFields(a, b, forgotten);
  return { ...joinNewer(a, b, KNOWN), id: a.id, ...fields, ...(forgotten && { forgotten }) };
}

/** Whatever is not later than the forgetting is gone; fields of a newer version stay for that version to judge. */
const mergeFields = (
  a: Partial<MarkFields>,
  b: Partial<MarkFields>,
  forgotten: Stamp | undefined,
): Partial<MarkFields> =>
  eachField((name, row) => {
    const both = joined(a[name], b[name], row.join);
    return forgotten && both ? laterThan(forgotten, both, row) : both;
  });

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

const KNOWN: ReadonlySet<string> = new Set([...fieldNames, 'id', 'forgotten']);

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

import type { ArticleId } from '../../habr/facts';
import { present } from '../../present';
import type { Entry } from '../model';
import { reversal } from './reverse-change';
import {
  type ActContext,
  asBatch,
  inSequence,
  type Outcome,
  type PlannedChange,
  writeEntry,
} from './write-entry';

/** The result of an undo: "2 of 40 were changed since" is `left: 2`. */
export type Undoing = { outcome?: Outcome; changed: number; left: number };

/**
 * Undoes an entry, or all entries of a batch as one. What was changed since is left as it is. Undoing the
 * entry that this writes is a redo. A sitting is no act: there is nothing to undo.
 */
export function undo(entries: Entry[], context: ActContext): Undoing {
  const touched = new Set<ArticleId>();
  const left = new Set<ArticleId>();
  const newestFirst = entries.toSorted((a, b) => (a.stamp < b.stamp ? 1 : -1));
  const outcome = inSequence(newestFirst, context, (entry, here) => {
    const planned = entry.changes.flatMap(change => {
      const undoing = reversal(change, entry, here);
      touched.add(change.id);
      if (!undoing) left.add(change.id);
      return undoing ?? [];
    });
    const what = { kind: 'undone', of: entry.stamp } as const;
    return inSequence(forgetFirst(planned), here, (part, then) => writeEntry(what, part, then));
  });
  const changed = touched.size - left.size;
  return present({ outcome: asBatch(outcome), changed, left: left.size });
}

/** A forgetting removes everything that is not later, so it is written before the acts that followed it. */
function forgetFirst(planned: PlannedChange[]): PlannedChange[][] {
  const [gone, others]: [PlannedChange[], PlannedChange[]] = [[], []];
  for (const one of planned) (forgets(one) ? gone : others).push(one);
  return [gone, others].filter(part => part.length > 0);
}

/** A forgetting has whole marks as `before`; what unforgets has the stamp of the forgetting. */
const forgets = ({ field, before }: PlannedChange) =>
  field === 'forgotten' && typeof before === 'object';

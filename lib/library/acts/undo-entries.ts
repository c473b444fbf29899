import type { ArticleId } from '../../habr/facts';
import { present } from '../../present';
import type { Entry } from '../model';
import { reversal } from './reverse-change';
import { type ActContext, asBatch, type Draft, inTurn, type Outcome, record } from './write-entry';

/** What could be undone, and of how many articles: "2 of 40 were changed since" is `left: 2`. */
export type Undoing = { outcome?: Outcome; changed: number; left: number };

/**
 * Undoes an entry, or all entries of a batch as one. What was changed since is left as it is. Undoing the
 * entry that this writes is a redo. A sitting is no act: there is nothing to undo.
 */
export function undo(entries: Entry[], ground: ActContext): Undoing {
  const touched = new Set<ArticleId>();
  const left = new Set<ArticleId>();
  const newestFirst = entries.toSorted((a, b) => (a.stamp < b.stamp ? 1 : -1));
  const outcome = inTurn(newestFirst, ground, (entry, here) => {
    const drafts = entry.changes.flatMap(change => {
      const draft = reversal(change, entry, here);
      touched.add(change.id);
      if (!draft) left.add(change.id);
      return draft ?? [];
    });
    const what = { kind: 'undone', of: entry.stamp } as const;
    return inTurn(forgetFirst(drafts), here, (part, then) => record(what, part, then));
  });
  const changed = touched.size - left.size;
  return present({ outcome: asBatch(outcome), changed, left: left.size });
}

/** What was done after a forgetting must be later than it again: it takes with it whatever is not. */
function forgetFirst(drafts: Draft[]): Draft[][] {
  const [gone, others]: [Draft[], Draft[]] = [[], []];
  for (const one of drafts) (forgets(one) ? gone : others).push(one);
  return [gone, others].filter(part => part.length > 0);
}

/** Before it there were whole marks; what brings an article back has the stamp of its forgetting there. */
const forgets = ({ field, before }: Draft) => field === 'forgotten' && typeof before === 'object';

import type { ArticleId } from '../habr/facts';
import { present } from './canonical';
import type { Entry } from './model';
import { asBatch, type Ground, inTurn, type Outcome, record } from './record';
import { reversal } from './reversal';

/** What could be undone, and of how many articles: "2 of 40 were changed since" is `left: 2`. */
export type Undoing = { outcome?: Outcome; changed: number; left: number };

/**
 * Undoes an entry, or all entries of a batch as one. What was changed since is left as it is. Undoing the
 * entry that this writes is a redo. A sitting is no act: there is nothing to undo.
 */
export function undo(entries: Entry[], ground: Ground): Undoing {
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
    return drafts.length ? record({ kind: 'undone', of: entry.stamp }, drafts, here) : undefined;
  });
  const changed = touched.size - left.size;
  return present<Undoing>({ outcome: asBatch(outcome), changed, left: left.size });
}

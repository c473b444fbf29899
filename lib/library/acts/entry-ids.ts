import type { ArticleId } from '../../habr/facts';
import type { Entry, Stamp } from '../model';

/**
 * The articles that an entry is about, each once. Tabs are told of them, and the journal is searched by them.
 * (IndexedDB cannot index `changes.id`: a key path does not look into an array. Rows need these as a field.)
 */
export const touchedBy = ({ changes, sitting }: Entry): ArticleId[] => [
  ...new Set([...changes.map(change => change.id), ...(sitting ? [sitting.id] : [])]),
];

/** The stamp for `undo`: the batch, or the last entry that can be undone. `undefined`: there is none. */
export function handleOf(entries: Entry[]): Stamp | undefined {
  const last = entries.findLast(entry => entry.kind !== 'sat');
  return last?.batch ?? last?.stamp;
}

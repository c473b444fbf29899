import type { ArticleId } from '../../habr/facts';
import { mergeMarks } from '../marks/merge-marks';
import type { Entry, Marks } from '../model';
import { marksOf } from './write-entry';

/** Rebuilds all marks from the journal alone, in any order of entries. Progress since the last entry is lost. */
export function rebuild(journal: Entry[]): Marks[] {
  const marks = new Map<ArticleId, Marks>();
  for (const change of journal.flatMap(entry => entry.changes)) {
    const { id } = change;
    marks.set(id, mergeMarks(marks.get(id) ?? { id }, marksOf(change)));
  }
  return [...marks.values()];
}

import type { Ms } from '../../habr/facts';
import { splitForEntries } from '../acts/write-entry';
import { changesTo } from '../marks/mark-fields';
import type { Clock } from '../marks/stamp';
import type { Change, Entry, Marks } from '../model';

/**
 * Journal entries for marks that were restored without a journal, so that the journal still rebuilds all
 * marks. There is at least one, so that everything derived from an empty library counts as out of date.
 */
export function entriesOf(marks: Marks[], { tick }: Clock, now: Ms): Entry[] {
  const [first = [], ...others] = splitForEntries(marks.flatMap(changesOf));
  return [first, ...others].map(changes => ({ stamp: tick(), at: now, kind: 'restored', changes }));
}

const changesOf = (marks: Marks): Change[] => [
  ...(marks.forgotten
    ? [{ id: marks.id, field: 'forgotten' as const, after: marks.forgotten }]
    : []),
  ...changesTo(marks),
];

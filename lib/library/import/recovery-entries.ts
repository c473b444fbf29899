import type { Ms } from '../../habr/facts';
import { inLots } from '../acts/write-entry';
import { changesTo } from '../marks/journaled-fields';
import type { Clock } from '../marks/stamp';
import type { Change, Entry, Marks } from '../model';

/**
 * What came back from a copy without a journal, told as entries: so the journal still rebuilds all marks.
 * There is one at least, so that everything derived from an empty library is known to be of no use.
 */
export function entriesOf(marks: Marks[], { tick }: Clock, now: Ms): Entry[] {
  const [first = [], ...others] = inLots(marks.flatMap(changesOf));
  return [first, ...others].map(changes => ({ stamp: tick(), at: now, kind: 'restored', changes }));
}

const changesOf = (marks: Marks): Change[] => [
  ...(marks.forgotten
    ? [{ id: marks.id, field: 'forgotten' as const, after: marks.forgotten }]
    : []),
  ...changesTo(marks),
];

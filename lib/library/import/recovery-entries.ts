import type { Ms } from '../../habr/facts';
import { inLots } from '../acts/write-entry';
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

function changesOf({ id, reading, verdict, bookmark, note, tags, forgotten }: Marks): Change[] {
  return [
    ...(forgotten ? [{ id, field: 'forgotten' as const, after: forgotten }] : []),
    ...(reading ? [{ id, field: 'reading' as const, after: reading }] : []),
    ...(verdict ? [{ id, field: 'verdict' as const, after: verdict }] : []),
    ...(bookmark ? [{ id, field: 'bookmark' as const, after: bookmark }] : []),
    ...(note ?? []).map(after => ({ id, field: 'note' as const, after })),
    ...Object.entries(tags ?? {}).map(
      ([tag, after]): Change => ({ id, field: `tag:${tag}`, after }),
    ),
  ];
}

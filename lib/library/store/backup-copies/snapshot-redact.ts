import type { ArticleId } from '../../../habr/facts';
import { touchedBy } from '../../acts/entry-ids';
import { emptied } from '../../acts/forget-contents';
import { mergeMarks } from '../../marks/merge-marks';
import { isBlank } from '../../marks/view-of-marks';
import type { Entry, Stamp } from '../../model';
import type { Snapshot, SnapshotLine } from './snapshot-lines';

/** For each article, the stamp up to which its contents are forgotten for good. */
export type Gone = ReadonlyMap<ArticleId, Stamp>;

/** The snapshot's lines without forgotten contents; `undefined`: it holds none. */
export function linesWithout(snapshot: Snapshot, gone: Gone): SnapshotLine[] | undefined {
  const { records, journal, ...head } = snapshot;
  const entries = journal.map(entry => entryWithout(entry, gone));
  const lines = records.map(line => recordWithout(line, gone));
  const isSame = lines.every((line, at) => line === records[at]);
  if (isSame && entries.every((entry, at) => entry === journal[at])) return undefined;
  const content = [...lines, ...entries.map(entry => ({ entry }))];
  return [{ head }, ...content, { end: content.length }];
}

type Line = Snapshot['records'][number];

/** The tombstone replaces the contents; an article with nothing but a tombstone loses its facts, too. */
function recordWithout(line: Line, gone: Gone): Line {
  if (!('marks' in line)) return line;
  const { id, forgotten: known = '' } = line.marks;
  const forgotten = gone.get(id);
  if (forgotten === undefined || forgotten <= known) return line;
  const marks = mergeMarks(line.marks, { id, forgotten });
  return isBlank(marks) ? { marks } : { ...line, marks };
}

const entryWithout = (entry: Entry, gone: Gone): Entry =>
  touchedBy(entry).reduce((left, id) => {
    const upTo = gone.get(id);
    return (upTo && emptied([left], id, upTo)[0]) ?? left;
  }, entry);

import type { Marks, Stamp } from '../model';

/** The stamps of the reader's acts in an article's marks; `place` is none, it moves by itself. */
export const stampsOf = (marks: Marks): Stamp[] => [
  ...[marks.verdict, marks.bookmark, ...Object.values(marks.tags ?? {})].flatMap(one =>
    one ? [one.stamp] : [],
  ),
  ...(marks.note ?? []).map(one => one.stamp),
  ...(marks.reading?.round ? [marks.reading.round] : []),
  ...(marks.forgotten ? [marks.forgotten] : []),
];

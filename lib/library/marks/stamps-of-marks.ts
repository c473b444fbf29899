import type { Marks, Stamp } from '../model';
import { type FieldName, fieldNames, markFields, valuesOf } from './mark-fields';

/** All stamps in an article's marks: an act that takes all of them away must be later. */
export const stampsOf = (marks: Marks): Stamp[] => [
  ...fieldNames.flatMap(name => stampsIn(name, marks)),
  ...(marks.forgotten ? [marks.forgotten] : []),
];

/** Those of the reader's acts; fields that move by themselves have none. */
export const actStampsOf = (marks: Marks): Stamp[] => [
  ...fieldNames.filter(name => markFields[name].isJournaled).flatMap(name => stampsIn(name, marks)),
  ...(marks.forgotten ? [marks.forgotten] : []),
];

const stampsIn = <N extends FieldName>(name: N, marks: Marks): Stamp[] =>
  valuesOf(name, marks).flatMap(([, value]) => markFields[name].value.stampOf(value) || []);

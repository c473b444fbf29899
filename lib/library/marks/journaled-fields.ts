import type { Change, Changed, FieldChange, JournaledValues, MarkFields, Marks } from '../model';
import type { FieldValue, MarkField } from './field-kinds';
import {
  type FieldName,
  fieldNames,
  type JournaledName,
  markFields,
  valuesOf,
} from './mark-fields';

// Fields by the names that they have in changes of the journal, where each tag is a field of its own.

export type JournaledField = keyof JournaledValues;
export type ChangeOf<F extends JournaledField> = Changed<F, JournaledValues[F]>;

/** The field of the marks that a change is about; `undefined`: none that this version journals. */
export const journaledName = (field: string): JournaledName | undefined =>
  isTag(field) ? 'tags' : plainNames.find(name => name === field);

/** A newer version may have written its own fields to the journal, before the reader went back to this one. */
export const isKnown = ({ field }: Pick<Change, 'field'>): boolean =>
  field === 'forgotten' || journaledName(field) !== undefined;

/** The tag that a change is about; '' where it is not about one. */
export const tagIn = (field: string): string => (isTag(field) ? field.slice(TAG.length) : '');

/** How the values of a field behave. */
export const valueRules = <F extends JournaledField>(field: F): FieldValue<JournaledValues[F]> =>
  rowOf(field).value;

/** What marks hold of a field: of a note the newest text, of tags the one; `constructor` is a tag like any other. */
export function valueIn<F extends JournaledField>(
  marks: Marks | undefined,
  field: F,
): JournaledValues[F] | undefined {
  const held = marks?.[nameOf(field)];
  const values = held === undefined ? [] : rowOf(field).values(held);
  return values.find(([tag]) => tag === tagIn(field))?.[1];
}

/** Marks of which one field has this value alone, to be merged with others. */
export const fieldWith = <F extends JournaledField>(
  field: F,
  value: JournaledValues[F],
): Partial<MarkFields> => ({ [nameOf(field)]: rowOf(field).withValues([[tagIn(field), value]]) });

/** All that is journaled of marks, as changes that lead from nothing to it. */
export const changesTo = (marks: Marks): FieldChange[] =>
  journaledNames.flatMap(name =>
    valuesOf(name, marks).map(
      ([tag, after]) =>
        ({ id: marks.id, field: name === 'tags' ? `${TAG}${tag}` : name, after }) as FieldChange,
    ),
  );

/** The names of the fields that marks hold a value of. */
export const journaledIn = (marks: Marks): JournaledField[] => [
  ...new Set(changesTo(marks).map(({ field }) => field)),
];

const TAG = 'tag:';

const isJournaled = (name: FieldName): name is JournaledName => markFields[name].isJournaled;
const isTag = (field: string): field is `tag:${string}` => field.startsWith(TAG);

const journaledNames = fieldNames.filter(isJournaled);
const plainNames = journaledNames.filter(name => name !== 'tags');

const nameOf = (field: JournaledField): JournaledName => (isTag(field) ? 'tags' : field);

/** The types cannot follow from a tag's name to the row of all tags. */
const rowOf = <F extends JournaledField>(field: F) =>
  markFields[nameOf(field)] as MarkField<MarkFields[JournaledName], JournaledValues[F]>;

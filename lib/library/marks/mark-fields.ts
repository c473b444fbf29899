import type {
  Change,
  Changed,
  FieldChange,
  JournaledValues,
  MarkFields,
  Marks,
  Place,
  Stamp,
  Verdict,
} from '../model';
import {
  type FieldValue,
  type MarkField,
  registerField,
  revisionsField,
  tagsField,
} from './field-kinds';
import { readingField } from './reading-field';

export type FieldName = keyof MarkFields;
type JournaledName = Extract<FieldName, keyof JournaledValues> | 'tags';
/** Of a list or a record the values in it, else the field itself. */
type ValueOf<Held> = Held extends (infer One)[]
  ? One
  : string extends keyof Held
    ? Held[keyof Held]
    : Held;
type Table = {
  [N in FieldName]: MarkField<MarkFields[N], ValueOf<MarkFields[N]>> & {
    isJournaled: N extends JournaledName ? true : false;
  };
};

/** Older ones go. */
export const NOTES_KEPT = 20;

/** A place that was never set. */
const BEGINNING: Place = { block: '', offset: 0, share: 0 };

/**
 * The fields of an article's marks, one row each. Its kind says how it is merged, stamped, undone, forgotten and
 * brought back (`field-kinds.ts`), the argument what it says until it is set. Its type is in `model.ts`, its form
 * in backups, mirror and messages in `contract/marks-schema.ts`, away from the popup, which holds no validator.
 */
export const markFields: Table = {
  reading: readingField,
  verdict: registerField<Verdict>('rule'),
  bookmark: registerField<boolean>(false),
  place: { ...registerField<Place>(BEGINNING), isJournaled: false },
  note: revisionsField(NOTES_KEPT),
  tags: tagsField(),
};

export const fieldNames = Object.keys(markFields) as FieldName[];

/** Makes each field; those of which nothing is made are absent. */
export const eachField = (
  make: <N extends FieldName>(name: N, row: Table[N]) => MarkFields[N] | undefined,
): Partial<MarkFields> =>
  Object.fromEntries(
    fieldNames
      .map(name => [name, make(name, markFields[name])] as const)
      .filter(([, made]) => made !== undefined),
  );

/** The values that marks hold of a field, one by one. */
export const valuesOf = <N extends FieldName>(
  name: N,
  marks: Partial<MarkFields>,
): [tag: string, value: ValueOf<MarkFields[N]>][] => {
  const held = marks[name];
  return held === undefined ? [] : markFields[name].values(held);
};

/** The field with another stamp for each of its values, the oldest first. */
export const restamped = <Held, Value>(
  held: Held,
  { values, withValues, value }: MarkField<Held, Value>,
  stampFor: (stamp: Stamp | undefined) => Stamp,
): Held | undefined =>
  withValues(
    values(held)
      .toReversed()
      .map(([tag, one]): [string, Value] => [
        tag,
        value.restamped(one, stampFor(value.stampOf(one) || undefined)),
      ])
      .reverse(),
  );

/** The field with what of it is later than a forgetting. */
export const laterThan = <Held, Value>(
  forgotten: Stamp,
  held: Held,
  { values, withValues, value }: MarkField<Held, Value>,
): Held | undefined => withValues(values(held).filter(([, one]) => value.stampOf(one) > forgotten));

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

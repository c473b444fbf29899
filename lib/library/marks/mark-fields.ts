import type { JournaledValues, MarkFields, Place, Stamp, Verdict } from '../model';
import { type MarkField, registerField, revisionsField, tagsField } from './field-kinds';
import { readingField } from './reading-field';

export type FieldName = keyof MarkFields;
export type JournaledName = Extract<FieldName, keyof JournaledValues> | 'tags';
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

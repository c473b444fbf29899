import type { JournaledValues, MarkFields, Place, Stamp, Verdict } from '../model';
import { type MarkField, registerField, revisionsField, tagsField } from './field-kinds';
import { readingField } from './reading-field';

export type FieldName = keyof MarkFields;
type JournaledName = Extract<FieldName, keyof JournaledValues> | 'tags';
/** Of a list or a record the values in it, else the field itself. */
type ValueIn<Held> = Held extends (infer One)[]
  ? One
  : string extends keyof Held
    ? Held[keyof Held]
    : Held;
type Table = {
  [N in FieldName]: MarkField<MarkFields[N], ValueIn<MarkFields[N]>> & {
    isJournaled: N extends JournaledName ? true : false;
  };
};

/** Older ones go. */
export const NOTES_KEPT = 20;

/** A place that was never set. */
const BEGINNING: Place = { block: '', offset: 0, share: 0 };

/**
 * The fields of an article's marks, one row each: its kind says how it is merged, undone, forgotten and brought
 * back (`field-kinds.ts`), its argument what it says until it is set. Its type is in `model.ts`, its form in files
 * in `contract/marks-schema.ts`.
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
const TAG = 'tag:';

/** The field that a change of the journal is about; `undefined`: none of this version that is journaled. */
export const journaledName = (field: string): JournaledName | undefined =>
  field.startsWith(TAG) ? 'tags' : journaledNames.find(name => name === field && name !== 'tags');

const journaledNames = fieldNames.filter(
  (name): name is JournaledName => markFields[name].isJournaled,
);

/** Makes each field; those of which nothing is made are absent. */
export const eachField = (
  make: <N extends FieldName>(name: N, row: Table[N]) => MarkFields[N] | undefined,
): Partial<MarkFields> =>
  Object.fromEntries(
    fieldNames
      .map(name => [name, make(name, markFields[name])] as const)
      .filter(([, made]) => made !== undefined),
  );

/** The field with what of it is later than a forgetting. */
export const laterThan = <Held, Value>(
  forgotten: Stamp,
  held: Held,
  { values, withValues, value }: MarkField<Held, Value>,
): Held | undefined => withValues(values(held).filter(([, one]) => value.stampOf(one) > forgotten));

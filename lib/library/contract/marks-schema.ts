import * as z from 'zod/mini';
import { type FieldName, journaledName, NOTES_KEPT } from '../marks/mark-fields';
import { articleId as id, seen, stamp } from './field-schemas';

/** ms since 1970, as far as dates go. */
export const at = z.number().check(z.gte(0), z.lte(8.64e15));
const share = z.number().check(z.gte(0), z.lte(1));
const text = z.string().check(z.maxLength(1_000_000));
const register = <T extends z.ZodMiniType>(value: T) => z.looseObject({ value, at, stamp });

const reading = z.looseObject({
  round: z.union([stamp, z.literal('')]),
  first: z.optional(at),
  last: z.optional(at),
  seen,
  spent: at,
  finished: z.optional(z.looseObject({ at, by: z.enum(['seen', 'opened', 'import']) })),
  held: z.optional(z.literal(true)),
  seenHash: z.optional(text),
  comments: z.optional(at),
});

/** The form of a field in marks, and of one value of it in a change of the journal. */
type Form = { held: z.ZodMiniType; value: z.ZodMiniType };

const single = (value: z.ZodMiniType): Form => ({ held: value, value });
const newestFirst = (value: z.ZodMiniType): Form => ({
  held: z.array(value).check(z.maxLength(NOTES_KEPT)),
  value,
});
/** A tag may be called `__proto__`, which a record would not look at. */
const perTag = (value: z.ZodMiniType): Form => ({
  held: z.custom<object>(
    held => isObject(held) && Object.values(held).every(one => z.safeParse(value, one).success),
  ),
  value,
});
const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One row for each field of `marks/mark-fields.ts`. */
const fields = {
  reading: single(reading),
  verdict: single(register(z.enum(['read', 'unread', 'rule']))),
  bookmark: single(register(z.boolean())),
  place: single(register(z.looseObject({ block: text, offset: share, share }))),
  note: newestFirst(z.looseObject({ text, at, stamp })),
  tags: perTag(register(z.boolean())),
} satisfies Record<FieldName, Form>;

/** Marks of this version. Fields of a newer one are let through as they are. */
export const marks = z.looseObject({
  id,
  ...Object.fromEntries(Object.entries(fields).map(([name, { held }]) => [name, z.optional(held)])),
  forgotten: z.optional(stamp),
});

/** A visit of this version; fields of a newer one are let through, here and in entries. */
export const visit = z.looseObject({
  list: z.string().check(z.minLength(1), z.maxLength(300)),
  edge: z.optional(at),
  from: at,
  last: at,
  newest: z.optional(at),
});

const forgetting = z.union([stamp, marks]);

const change = z
  .looseObject({
    id,
    field: z.string(),
    before: z.optional(z.unknown()),
    after: z.optional(z.unknown()),
  })
  .check(z.refine(({ field, before, after }) => isOf(field, before) && isOf(field, after)));

function isOf(field: string, value: unknown): boolean {
  const name = journaledName(field);
  const schema = field === 'forgotten' ? forgetting : name && fields[name].value;
  return schema !== undefined && (value === undefined || z.safeParse(schema, value).success);
}

/** A journal entry of any kind, also one that only a newer version knows. */
export const entry = z.looseObject({
  stamp,
  at,
  kind: z.string().check(z.maxLength(40)),
  batch: z.optional(stamp),
  of: z.optional(stamp),
  changes: z.array(change),
  sitting: z.optional(z.looseObject({ id, ms: at, from: share, to: share })),
});

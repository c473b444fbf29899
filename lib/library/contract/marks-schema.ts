import * as z from 'zod/mini';
import { MOST_NOTES } from '../marks/merge-fields';
import { articleId as id, stamp } from './field-schemas';

/** ms since 1970, as far as dates go. */
export const at = z.number().check(z.gte(0), z.lte(8.64e15));
const share = z.number().check(z.gte(0), z.lte(1));
const text = z.string().check(z.maxLength(1_000_000));
const register = <T extends z.ZodMiniType>(value: T) => z.looseObject({ value, at, stamp });

const reading = z.looseObject({
  round: z.union([stamp, z.literal('')]),
  first: z.optional(at),
  last: z.optional(at),
  seen: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  spent: at,
  finished: z.optional(z.looseObject({ at, by: z.enum(['seen', 'opened', 'import']) })),
  held: z.optional(z.literal(true)),
  seenHash: z.optional(text),
  comments: z.optional(at),
});

const revision = z.looseObject({ text, at, stamp });
const verdict = register(z.enum(['read', 'unread', 'rule']));
const flag = register(z.boolean());

/** A tag may be called `__proto__`, which a record would not look at. */
const tags = z.custom<object>(
  value => isObject(value) && Object.values(value).every(tag => z.safeParse(flag, tag).success),
);
const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Marks of this version. Fields of a newer one are let through as they are. */
export const marks = z.looseObject({
  id,
  reading: z.optional(reading),
  verdict: z.optional(verdict),
  bookmark: z.optional(flag),
  place: z.optional(register(z.looseObject({ block: text, offset: share, share }))),
  note: z.optional(z.array(revision).check(z.maxLength(MOST_NOTES))),
  tags: z.optional(tags),
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

const values = new Map<string, z.ZodMiniType>([
  ['verdict', verdict],
  ['bookmark', flag],
  ['note', revision],
  ['reading', reading],
  ['forgotten', z.union([stamp, marks])],
]);

const change = z
  .looseObject({
    id,
    field: z.string(),
    before: z.optional(z.unknown()),
    after: z.optional(z.unknown()),
  })
  .check(z.refine(({ field, before, after }) => isOf(field, before) && isOf(field, after)));

function isOf(field: string, value: unknown): boolean {
  const schema = field.startsWith('tag:') ? flag : values.get(field);
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

import * as z from 'zod/mini';

const at = z.number().check(z.gte(0), z.lte(8.64e15));
const id = z.string().check(z.regex(/^[1-9]\d{0,9}$/));
const stamp = z.string().check(z.regex(/^[0-9a-z]{21}$/));
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

/** Marks of this version. Fields of a newer one are let through as they are. */
export const marks = z.looseObject({
  id,
  reading: z.optional(reading),
  verdict: z.optional(register(z.enum(['read', 'unread', 'rule']))),
  bookmark: z.optional(register(z.boolean())),
  place: z.optional(register(z.looseObject({ block: text, offset: share, share }))),
  note: z.optional(z.array(z.looseObject({ text, at, stamp })).check(z.maxLength(20))),
  tags: z.optional(z.record(z.string(), register(z.boolean()))),
  forgotten: z.optional(stamp),
});

export const visit = z.looseObject({
  list: z.string().check(z.minLength(1), z.maxLength(300)),
  edge: z.optional(at),
  from: at,
  last: at,
  newest: z.optional(at),
});

const field = z.union([
  z.enum(['verdict', 'bookmark', 'note', 'reading', 'forgotten']),
  z.string().check(z.startsWith('tag:')),
]);

export const entry = z.looseObject({
  stamp,
  at,
  kind: z.string().check(z.maxLength(40)),
  batch: z.optional(stamp),
  of: z.optional(stamp),
  changes: z.array(z.looseObject({ id, field })),
});

/** The outside of every version's file; its lines are checked one by one. */
export const outside = z.object({
  format: z.literal('dalee-backup'),
  version: z.int().check(z.positive()),
  exportedAt: z.string(),
  app: z.string(),
  device: z.string(),
  sha256: z.string(),
  records: z.array(z.unknown()),
  journal: z._default(z.array(z.unknown()), []),
});

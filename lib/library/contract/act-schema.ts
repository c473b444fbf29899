import * as z from 'zod/mini';
import { articleId, articleIds, count, text } from './field-schemas';

const optional = z.exactOptional;

/** What the reader does. `read` with `value: false` gives back what was before the verdict. */
export const act = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('opened'),
    id: articleId,
    hash: optional(text(200)),
    comments: optional(count),
  }),
  z.object({ kind: z.literal('read'), ids: articleIds, value: z.boolean() }),
  z.object({ kind: z.literal('bookmark'), ids: articleIds, value: z.boolean() }),
  z.object({ kind: z.literal('note'), id: articleId, text: text(100_000) }),
  z.object({
    kind: z.literal('tag'),
    id: articleId,
    tag: z.string().check(z.minLength(1), z.maxLength(100)),
    value: z.boolean(),
  }),
  z.object({ kind: z.literal('forget'), ids: articleIds }),
]);

export type Act = z.infer<typeof act>;

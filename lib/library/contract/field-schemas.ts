import * as z from 'zod/mini';
import type { ArticleId, ListKey, Teaser } from '../../habr/facts';
import type { Stamp } from '../model';

// Forms and sizes of what may come in from a page. Every number is finite, every string bounded.

export const articleId = z.custom<ArticleId>(
  value => typeof value === 'string' && /^[1-9]\d{0,9}$/.test(value) && Number(value) < 2 ** 32,
);
export const articleIds = z.array(articleId).check(z.maxLength(5_000));
export const listKey = z.custom<ListKey>(matches(/^[^\s?#]{1,200}$/));
/** The last centuries that a stamp can express are refused, so that the reader's next act is always later. */
export const stamp = z.custom<Stamp>(matches(/^[0-9a-y][0-9a-z]{20}$/));
/** What was seen of a text, one bit per slice. */
export const seen = z.string().check(z.regex(/^[0-9a-f]{16}$/));
export const actId = z.string().check(z.regex(/^[\w-]{1,64}$/));

export const text = (longest: number) => z.string().check(z.maxLength(longest));
const optional = z.exactOptional;
const whole = (most: number) => z.int().check(z.minimum(0), z.maximum(most));
export const share = z.number().check(z.minimum(0), z.maximum(1));
const time = whole(8.64e15);
export const duration = whole(24 * 60 * 60_000);
export const count = whole(1e9);
export const address = z.string().check(z.maxLength(2_000), z.regex(/^https:\/\//));
const names = z.array(text(200)).check(z.maxLength(50));

export const teaser: z.ZodMiniType<Teaser> = z.object({
  id: articleId,
  kind: z.enum(['article', 'news', 'post', 'voice']),
  url: address,
  title: text(10_000),
  author: optional(z.object({ login: text(200), name: optional(text(500)) })),
  lang: optional(z.enum(['ru', 'en'])),
  publishedAt: optional(time),
  minutes: optional(whole(100_000)),
  level: optional(z.enum(['low', 'medium', 'high'])),
  hubs: optional(names),
  labels: optional(names),
  cover: optional(address),
  votes: optional(
    z.object({
      score: z.int().check(z.minimum(-1e9), z.maximum(1e9)),
      up: optional(count),
      down: optional(count),
    }),
  ),
  views: optional(count),
  comments: optional(count),
});

/** What cards of a page say. A card that does not match is left out, the others stay. */
export const teasers: z.ZodMiniType<Teaser[]> = z.pipe(
  z.array(z.catch(z.optional(teaser), undefined)).check(z.maxLength(500)),
  z.transform(found => found.filter(one => one !== undefined)),
);

function matches(form: RegExp) {
  return (value: unknown) => typeof value === 'string' && form.test(value);
}

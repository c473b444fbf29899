import * as z from 'zod/mini';
import type { Facts } from '../../habr/facts';
import { articleUrlFrom } from '../../habr/urls';
import { articleId } from '../../library/contract/field-schemas';

/**
 * Facts out of a file: what is not understood is left out, since the site will say it again; only
 * without a number they are no facts. An address of anything but an article becomes the article's own.
 */
export function factsIn(value: unknown): Facts | undefined {
  const read = loose.safeParse(value);
  if (!read.success) return undefined;
  const { id, url, ...rest } = read.data;
  const known = Object.entries(rest).filter(([, field]) => field !== undefined);
  return {
    ...(Object.fromEntries(known) as Omit<Facts, 'id' | 'url'>),
    id,
    url: articleUrlFrom(id, url),
  };
}

const MOST_CHARACTERS = 1_000;
const short = z.pipe(
  z.string(),
  z.transform(text => text.slice(0, MOST_CHARACTERS)),
);
const time = z.number().check(z.gte(0), z.lte(8.64e15));
const count = z.number().check(z.gte(-1e9), z.lte(1e12));
/** A field that is not of its form is as good as absent. */
const forgiving = <T extends z.ZodMiniType>(schema: T) => z.catch(z.optional(schema), undefined);

const loose = z.object({
  id: articleId,
  url: z.catch(z.string(), ''),
  kind: z.catch(z.enum(['article', 'news', 'post', 'voice']), 'article'),
  title: z.catch(short, ''),
  author: forgiving(z.object({ login: short, name: z.optional(short) })),
  lang: forgiving(z.enum(['ru', 'en'])),
  publishedAt: forgiving(time),
  minutes: forgiving(count),
  level: forgiving(z.enum(['low', 'medium', 'high'])),
  hubs: forgiving(z.array(short).check(z.maxLength(100))),
  labels: forgiving(z.array(short).check(z.maxLength(100))),
  cover: forgiving(z.url({ protocol: /^https$/ })),
  votes: forgiving(z.object({ score: count, up: z.optional(count), down: z.optional(count) })),
  views: forgiving(count),
  comments: forgiving(count),
  firstSeenAt: z.catch(time, 0),
  factsAt: z.catch(time, 0),
  from: z.catch(z.enum(['card', 'api', 'page', 'import']), 'import'),
});

import * as z from 'zod/mini';
import type { ArticleId, Kind, Teaser } from './facts';
import { present } from './present';

/** Why an answer gives no article; the words are those of the library's failures. */
export type Refusal = 'gone' | 'kind' | 'shape' | 'moved' | 'denied' | 'site' | 'busy';

export type ParsedArticle = { facts: Teaser; html: string; editor: 1 | 2 };

/** The address of an article's JSON: the worker builds it from the number alone. */
export const apiUrl = (id: ArticleId): string =>
  `https://habr.com/kek/v2/articles/${id}/?fl=ru&hl=ru`;

/** Reads the API's answer about one article. Anything but id, title and text may be null, missing or new. */
export function parseArticle(json: unknown, id: ArticleId): ParsedArticle | { failure: Refusal } {
  const failed = failure.safeParse(json);
  if (failed.success) return { failure: reasonOf(failed.data) };
  const parsed = article.safeParse(json);
  if (!parsed.success) return { failure: 'shape' };
  if (String(parsed.data.id) !== id) return { failure: 'moved' };
  return toArticle(parsed.data, id);
}

const failure = z.union([
  z.object({ httpCode: z.number().check(z.minimum(400)), errorCode: lenient(z.string()) }),
  z.object({ errorCode: z.string(), httpCode: lenient(z.number()) }),
  z.object({ code: z.number().check(z.minimum(400)), message: z.string() }),
]);

function lenient<T extends z.ZodMiniType>(inner: T) {
  return z.catch(z.optional(inner), undefined);
}

const article = z.object({
  id: z.union([z.string(), z.number()]),
  titleHtml: z.string(),
  textHtml: z.string(),
  timePublished: lenient(z.string()),
  editorVersion: lenient(z.string()),
  publicationType: lenient(z.string()),
  postType: lenient(z.string()),
  lang: lenient(z.string()),
});

type Answer = z.infer<typeof article>;

function reasonOf(failed: z.infer<typeof failure>): Refusal {
  if ('errorCode' in failed && failed.errorCode === 'POST_TYPE_MISMATCH') return 'kind';
  return 'gone';
}

function toArticle(answer: Answer, id: ArticleId): ParsedArticle {
  const kind = (answer.publicationType ?? answer.postType ?? 'article') as Kind;
  const at = Date.parse(answer.timePublished ?? '');
  return {
    facts: present({
      id,
      kind,
      url: `https://habr.com/ru/articles/${id}/`,
      title: answer.titleHtml,
      publishedAt: Number.isNaN(at) ? undefined : at,
    }),
    html: answer.textHtml,
    editor: answer.editorVersion === '1.0' ? 1 : 2,
  };
}

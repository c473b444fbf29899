import * as z from 'zod/mini';
import { present } from '../present';
import type { ArticleId, Kind, Teaser } from './facts';
import { failureOfStatus, type StatusFailure } from './failure-of-status';
import { plainText } from './plain-text';
import { articleUrl, articleUrlFrom, picture } from './urls';

/** Why an answer gives no article: its status, or `kind` where it is one that opens on the site only. */
export type Refusal = StatusFailure | 'kind';

export type ParsedArticle = { facts: Teaser; html: string; editor: 1 | 2 };

/** The address of an article's JSON, made from the number alone. */
export const apiUrl = (id: ArticleId): string =>
  `https://habr.com/kek/v2/articles/${id}/?fl=ru&hl=ru`;

/**
 * Reads the API's answer about one article (undocumented; seen 2021–2026). All but number, title
 * and text may be null, missing or new. The text is raw HTML.
 */
export function parseArticle(json: unknown, id: ArticleId): ParsedArticle | { failure: Refusal } {
  const refused = refusal.safeParse(json);
  if (refused.success) return { failure: reasonOf(refused.data) };
  const parsed = article.safeParse(json);
  if (!parsed.success) return { failure: 'shape' };
  const answer = parsed.data;
  if (String(answer.id) !== id) return { failure: 'moved' };
  const title = plainText(answer.titleHtml);
  if (!title || !answer.textHtml.trim()) return { failure: 'shape' };
  if (kindOf(answer) === 'voice' || answer.metadata?.scriptUrls?.length) return { failure: 'kind' };
  return {
    facts: { id, title, ...factsOf(answer, id) },
    html: answer.textHtml,
    editor: answer.editorVersion?.startsWith('1') ? 1 : 2,
  };
}

/** Takes what has the form and drops the rest: a field that changed must not cost the article. */
const maybe = <T extends z.ZodMiniType>(form: T) => z.catch(z.optional(form), undefined);
const count = maybe(z.int().check(z.nonnegative()));
const listOf = <T extends z.ZodMiniType>(form: T) => maybe(z.array(maybe(form)));

/** 2026 says `httpCode` or `errorCode`, 2021 said `code`; an article has none of them. */
const refusal = z.union([
  z.object({ errorCode: z.string(), httpCode: maybe(z.int()) }),
  z.object({ httpCode: z.int().check(z.minimum(400)) }),
  z.object({ code: z.int().check(z.minimum(400)), message: z.string() }),
]);

const named = z.object({ title: maybe(z.string()), titleHtml: maybe(z.string()) });
const hub = z.extend(named, { alias: maybe(z.string()), type: maybe(z.string()) });

const article = z.object({
  id: z.union([z.string(), z.int()]),
  titleHtml: z.string(),
  textHtml: z.string(),
  timePublished: maybe(z.string()),
  editorVersion: maybe(z.string()),
  publicationType: maybe(z.string()),
  /** What `publicationType` was called until 2026, and in some answers still is. */
  postType: maybe(z.string()),
  lang: maybe(z.enum(['ru', 'en'])),
  author: maybe(z.object({ alias: z.string(), fullname: maybe(z.string()) })),
  hubs: listOf(hub),
  leadData: maybe(
    z.object({ imageUrl: maybe(z.string()), image: maybe(z.object({ url: z.string() })) }),
  ),
  postLabels: listOf(z.object({ type: z.string() })),
  format: maybe(z.string()),
  readingTime: count,
  complexity: maybe(z.enum(['low', 'medium', 'high'])),
  metadata: maybe(z.object({ scriptUrls: maybe(z.array(z.string())) })),
  statistics: maybe(
    z.object({
      score: maybe(z.int()),
      votesCountPlus: count,
      votesCountMinus: count,
      commentsCount: count,
      reach: count,
      readingCount: count,
    }),
  ),
});

type Answer = z.infer<typeof article>;

function reasonOf(refused: z.infer<typeof refusal>): Refusal {
  if ('errorCode' in refused && refused.errorCode === 'POST_TYPE_MISMATCH') return 'kind';
  const status = 'code' in refused ? refused.code : refused.httpCode;
  return failureOfStatus(status ?? 404) ?? 'gone';
}

function factsOf(answer: Answer, id: ArticleId) {
  const { author, statistics } = answer;
  const at = Date.parse(answer.timePublished ?? '');
  const kind = kindOf(answer);
  const { alias: company } = answer.hubs?.find(one => one?.type === 'corporative') ?? {};
  return present({
    kind,
    url: articleUrlFrom(id, articleUrl(id, kind, company)),
    author: author && present({ login: author.alias, name: author.fullname }),
    lang: answer.lang,
    publishedAt: Number.isNaN(at) ? undefined : at,
    minutes: answer.readingTime,
    level: answer.complexity,
    hubs: wordsOf(answer.hubs?.map(one => plainText(one?.titleHtml ?? one?.title ?? ''))),
    labels: wordsOf([answer.format, ...(answer.postLabels ?? []).map(one => one?.type)]),
    cover: picture(answer.leadData?.imageUrl ?? answer.leadData?.image?.url),
    votes: votesOf(statistics),
    views: statistics?.reach ?? statistics?.readingCount,
    comments: statistics?.commentsCount,
  });
}

const kindOf = (answer: Answer): Kind =>
  kinds.find(kind => kind === (answer.publicationType ?? answer.postType)) ?? 'article';
const kinds: readonly Kind[] = ['article', 'news', 'post', 'voice'];

function wordsOf(words: (string | undefined)[] = []): string[] | undefined {
  const known = words.flatMap(word => (word ? [word] : []));
  return known.length > 0 ? known : undefined;
}

function votesOf(statistics: Answer['statistics']): Teaser['votes'] {
  const { score, votesCountPlus: up, votesCountMinus: down } = statistics ?? {};
  return score === undefined ? undefined : present({ score, up, down });
}

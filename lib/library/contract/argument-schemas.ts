import * as z from 'zod/mini';
import { MAX_ARTICLE_SIZE } from '../../article-size';
import { act } from './act-schema';
import type { Args, Method, Progress } from './contract';
import * as field from './field-schemas';
import * as run from './import-run-schema';
import { pageFileNames } from './page-file-table';

const optional = z.exactOptional;
/** No argument. Some browsers send `undefined` as `null`. */
const nothing = z.optional(z.null());
const article = z.object({ id: field.articleId });

const place = z.object({
  block: field.text(200),
  offset: field.share,
  share: field.share,
  near: optional(field.text(200)),
});

const progress: z.ZodMiniType<Progress> = z.object({
  id: field.articleId,
  seen: field.seen,
  spent: field.duration,
  finished: z.boolean(),
  words: optional(field.count),
  place: optional(place),
  sitting: optional(z.object({ ms: field.duration, from: field.share, to: field.share })),
});

/** What each method of the contract takes, checked before its handler sees it. */
export const argumentSchemas: Schemas = {
  marks: z.object({ ids: field.articleIds, list: optional(field.listKey) }),
  see: z.object({
    list: optional(field.listKey),
    teasers: field.teasers,
    isKnown: optional(z.literal(true)),
    isTranslated: optional(z.literal(true)),
  }),
  open: z.object({
    id: field.articleId,
    again: optional(z.boolean()),
    asIs: optional(z.literal(true)),
  }),
  prefetch: article,
  cancel: article,
  keep: z.object({
    id: field.articleId,
    html: field.text(MAX_ARTICLE_SIZE),
    editor: z.literal([1, 2]),
  }),
  act: z.object({ act: field.actId, what: act }),
  undo: z.object({ act: field.actId, of: field.stamp }),
  progress,
  load: z.object({ file: z.enum(pageFileNames) }),
  health: z.object({
    url: field.address,
    counts: z
      .record(field.text(200), field.count)
      .check(z.refine(record => Object.keys(record).length <= 200)),
  }),
  ready: nothing,
  deleteSpareTexts: nothing,
  clearRequests: nothing,
  clear: nothing,
  unclear: nothing,
  beginRun: run.begun,
  stepRun: run.step,
  endRun: z.object({ run: field.actId }),
  rebuild: nothing,
  recoverySeen: nothing,
};

type Schemas = { [M in Method]: z.ZodMiniType<Args<M> extends undefined ? unknown : Args<M>> };

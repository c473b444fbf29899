import * as z from 'zod/mini';
import type { Facts } from '../../habr/facts';
import type { Begun, Piece, RunId, StepContents } from '../import-run';
import type { Entry, Marks, Visit } from '../model';
import { actId, articleId, stamp } from './field-schemas';
import * as lines from './marks-schema';

/** Most records of each kind in one step. */
const RECORDS_PER_STEP = 500;

/** Checks without copying: fields of a newer version stay, and so does a tag called `__proto__`. */
const as = <T>(schema: z.ZodMiniType) => z.custom<T>(value => z.safeParse(schema, value).success);

const facts = z.looseObject({
  id: articleId,
  kind: z.enum(['article', 'news', 'post', 'voice']),
  url: z.string().check(z.maxLength(2_000), z.regex(/^https:\/\//)),
  title: z.string().check(z.maxLength(10_000)),
  firstSeenAt: lines.at,
  factsAt: lines.at,
  from: z.enum(['card', 'api', 'page', 'import']),
});

const isWhole = ({ id, marks, facts: said }: Piece) =>
  (marks?.id ?? id) === id && (said?.id ?? id) === id;

const piece: z.ZodMiniType<Piece> = z
  .object({
    id: articleId,
    marks: z.exactOptional(as<Marks>(lines.marks)),
    facts: z.exactOptional(as<Facts>(facts)),
    addRemoved: z.exactOptional(z.literal(true)),
  })
  .check(z.refine(isWhole));

const some = <T>(one: z.ZodMiniType<T>) =>
  z.exactOptional(z.array(one).check(z.maxLength(RECORDS_PER_STEP)));
const count = z.int().check(z.minimum(0), z.maximum(1e6));

/** What begins a run; an undo counts its steps by itself. */
export const begun: z.ZodMiniType<Begun> = z.discriminatedUnion('verb', [
  z.object({ run: actId, verb: z.enum(['add', 'back']), total: count }),
  z.object({ run: actId, verb: z.literal('undo'), of: stamp }),
]);

/** One step: `nth` from 0, and at most 500 of each kind of line. */
export const step: z.ZodMiniType<{ run: RunId; nth: number } & StepContents> = z.object({
  run: actId,
  nth: count,
  pieces: some(piece),
  journal: some(as<Entry>(lines.entry)),
  visits: some(as<Visit>(lines.visit)),
});

import type { ArticleId } from '../../habr/facts';
import { present } from '../../present';
import { backTo } from '../acts/reverse-change';
import { type ActContext, asBatch, inParts, type Outcome, record } from '../acts/write-entry';
import { alike, canonical } from '../marks/canonical-json';
import { emptyRound } from '../marks/empty-reading';
import { mergeMarks } from '../marks/merge-marks';
import { tagOf } from '../marks/view-of-marks';
import type { Change, Marks } from '../model';

/**
 * "Go back": of the given articles everything becomes as it is in the backup, under fresh stamps, so that it
 * wins over whatever was. What the backup does not know becomes untouched. `undefined`: it is so already.
 */
export function goBack(
  ids: ArticleId[],
  backup: ReadonlyMap<ArticleId, Marks>,
  ground: ActContext,
): Outcome | undefined {
  const then = (id: ArticleId) => backup.get(id) ?? { id };
  const drafts = ids.flatMap(id => {
    const here = ground.marks(id) ?? { id };
    return differences(here, then(id)).flatMap(
      change => backTo(change, here, 'restored', ground.now) ?? [],
    );
  });
  const outcome = inParts(drafts, ground, (part, at) => record({ kind: 'restored' }, part, at));
  const marks = outcome?.marks.map(one => withPlace(one, then(one.id), ground));
  return outcome && marks && asBatch({ ...outcome, marks });
}

/** Whether going back would change anything that is journaled. */
export const differs = (here: Marks | undefined, then: Marks): boolean =>
  differences(here ?? { id: then.id }, then).length > 0;

export type Difference = Exclude<Change, { field: 'forgotten' }>;

/** As if an entry had led from the backup to what is here: going back is undoing it. */
export function differences(here: Marks, then: Marks): Difference[] {
  const { id } = here;
  const tags = Object.keys({ ...here.tags, ...then.tags });
  const fields: readonly (readonly [
    Difference['field'],
    before: unknown,
    after: unknown,
    none: unknown,
  ])[] = [
    ['verdict', then.verdict, here.verdict, 'rule'],
    ['bookmark', then.bookmark, here.bookmark, false],
    ['note', then.note?.[0], here.note?.[0], ''],
    ['reading', then.reading, here.reading, emptyRound('')],
    ...tags.map(tag => [`tag:${tag}`, tagOf(then, tag), tagOf(here, tag), false] as const),
  ];
  return fields
    .filter(([, before, after, none]) => contentOf(before, none) !== contentOf(after, none))
    .map(([field, before, after]) => present({ id, field, before, after }) as Difference);
}

/** What a field says, without when and in which round it was said. */
function contentOf(field: unknown, none: unknown): string {
  if (typeof field !== 'object' || field === null) return canonical(none);
  if ('value' in field) return canonical(field.value);
  if ('text' in field) return canonical(field.text);
  return canonical({ ...field, round: '' });
}

/** Places are not journaled: they move by themselves. */
function withPlace(here: Marks, then: Marks, { tick, now }: ActContext): Marks {
  if (!then.place || alike(then.place.value, here.place?.value)) return here;
  const place = { ...then.place, at: now, stamp: tick(here.place?.stamp, here.forgotten) };
  return mergeMarks(here, { id: here.id, place });
}

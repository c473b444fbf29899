import type { ArticleId } from '../../habr/facts';
import { present } from '../../present';
import { backTo } from '../acts/reverse-change';
import { type ActContext, asBatch, inParts, type Outcome, record } from '../acts/write-entry';
import { alike } from '../marks/canonical-json';
import {
  type ChangeOf,
  type JournaledField,
  journaledIn,
  valueIn,
  valueRules,
} from '../marks/journaled-fields';
import { mergeMarks } from '../marks/merge-marks';
import type { FieldChange, Marks } from '../model';

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

/** As if an entry had led from the backup to what is here: going back is undoing it. */
export function differences(here: Marks, then: Marks): FieldChange[] {
  const { id } = here;
  return [...new Set([here, then].flatMap(journaledIn))]
    .map(field => present({ id, field, before: valueIn(then, field), after: valueIn(here, field) }))
    .filter(saysAnother) as FieldChange[];
}

/** When and in which round it was said makes no difference. */
const saysAnother = <F extends JournaledField>({ field, before, after }: ChangeOf<F>) => {
  const { says } = valueRules(field);
  return !alike(says(before), says(after));
};

/** Places are not journaled: they move by themselves. */
function withPlace(here: Marks, then: Marks, { tick, now }: ActContext): Marks {
  if (!then.place || alike(then.place.value, here.place?.value)) return here;
  const place = { ...then.place, at: now, stamp: tick(here.place?.stamp, here.forgotten) };
  return mergeMarks(here, { id: here.id, place });
}

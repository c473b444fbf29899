import type { ArticleId } from '../../habr/facts';
import { present } from '../../present';
import { setBack } from '../acts/reverse-change';
import { type ActContext, asBatch, inEntries, type Outcome, writeEntry } from '../acts/write-entry';
import { alike } from '../marks/canonical-json';
import {
  type ChangeOf,
  type JournaledField,
  journaledIn,
  valueIn,
  valueRules,
} from '../marks/mark-fields';
import { mergeMarks } from '../marks/merge-marks';
import type { FieldChange, Marks } from '../model';

/**
 * Makes the given articles what the backup says, under fresh stamps, so that it wins over whatever was
 * here. Articles that the backup does not have become untouched. `undefined`: all is so already.
 */
export function restoreFrom(
  ids: ArticleId[],
  backup: ReadonlyMap<ArticleId, Marks>,
  context: ActContext,
): Outcome | undefined {
  const then = (id: ArticleId) => backup.get(id) ?? { id };
  const planned = ids.flatMap(id => {
    const here = context.marks(id) ?? { id };
    return differences(here, then(id)).flatMap(
      change => setBack(change, here, { kind: 'restored', now: context.now }) ?? [],
    );
  });
  const outcome = inEntries(planned, context, (part, at) =>
    writeEntry({ kind: 'restored' }, part, at),
  );
  const marks = outcome?.marks.map(one => withPlace(one, then(one.id), context));
  return outcome && marks && asBatch({ ...outcome, marks });
}

/** Whether a restore would change anything that is journaled. */
export const differs = (here: Marks | undefined, then: Marks): boolean =>
  differences(here ?? { id: then.id }, then).length > 0;

/** The changes that would lead from the backup to what is here. Undoing them is the restore. */
export function differences(here: Marks, then: Marks): FieldChange[] {
  const { id } = here;
  return [...new Set([here, then].flatMap(journaledIn))]
    .map(field => present({ id, field, before: valueIn(then, field), after: valueIn(here, field) }))
    .filter(saysAnother) as FieldChange[];
}

/** Times and rounds make no difference. */
const saysAnother = <F extends JournaledField>({ field, before, after }: ChangeOf<F>) => {
  const { says } = valueRules(field);
  return !alike(says(before), says(after));
};

/** Places are set directly, as they are not journaled. */
function withPlace(here: Marks, then: Marks, { tick, now }: ActContext): Marks {
  if (!then.place || alike(then.place.value, here.place?.value)) return here;
  const place = { ...then.place, at: now, stamp: tick(here.place?.stamp, here.forgotten) };
  return mergeMarks(here, { id: here.id, place });
}

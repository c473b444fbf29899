import type { Ms } from '../../habr/facts';
import {
  type ChangeOf,
  isKnown,
  type JournaledField,
  valueIn,
  valueRules,
} from '../marks/mark-fields';
import { actStampsOf, stampsOf } from '../marks/stamps-of-marks';
import type { Change, Entry, EntryKind, JournaledValues, Marks } from '../model';
import { unforget } from './unforget';
import type { ActContext, PlannedChange, PlannedFieldChange } from './write-entry';

/**
 * The change that undoes another one. `undefined`: its value was changed since, its contents are gone, or only a
 * newer version knows its field.
 */
export function reversal(
  change: Change,
  entry: Entry,
  context: ActContext,
): PlannedChange | undefined {
  const marks = context.marks(change.id);
  if (!marks || change.after === undefined || !isKnown(change)) return undefined;
  if (change.field !== 'forgotten')
    return setBack(change, marks, { kind: entry.kind, now: context.now });
  return typeof change.after === 'string'
    ? unforget(change, marks, context)
    : forgetAgain(marks, entry);
}

/** Sets a field to the `before` of a change, as long as the marks still hold its `after`. */
export function setBack<F extends JournaledField>(
  { id, field, before, after }: ChangeOf<F>,
  marks: Marks,
  { kind, now }: { kind: EntryKind; now: Ms },
): PlannedFieldChange<F, JournaledValues[F]> | undefined {
  const { stampOf, undone } = valueRules(field);
  const here = valueIn(marks, field);
  const stamp = here && stampOf(here);
  if (stamp !== (after && stampOf(after))) return undefined;
  return {
    id,
    field,
    before: here,
    replaces: [stamp || undefined],
    after: fresh => undone(before, here, { kind, now, stamp: fresh }),
  };
}

/** What was brought back is forgotten again, unless the reader has done anything with it since. */
function forgetAgain(marks: Marks, { stamp: brought }: Entry): PlannedChange | undefined {
  if (actStampsOf(marks).some(stamp => stamp > brought)) return undefined;
  return {
    id: marks.id,
    field: 'forgotten',
    before: marks,
    replaces: stampsOf(marks),
    after: stamp => stamp,
  };
}

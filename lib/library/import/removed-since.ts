import type { Ms } from '../../habr/facts';
import { setBack } from '../acts/reverse-change';
import { unforget } from '../acts/unforget';
import type { ActContext, PlannedChange } from '../acts/write-entry';
import { type ChangeOf, type JournaledField, valueRules } from '../marks/mark-fields';
import { mergeMarks } from '../marks/merge-marks';
import { timeOf } from '../marks/stamp';
import { isBlank } from '../marks/view-of-marks';
import type { Marks, Stamp } from '../model';
import { differences } from './import-restore';

/** When the reader last removed or forgot here what the file still has; `undefined`: nothing of it was removed. */
export function removedAt(here: Marks | undefined, there: Marks): Ms | undefined {
  if (!here) return undefined;
  const times = wasForgotten(here, there)
    ? [timeOf(here.forgotten)]
    : differences(here, there).flatMap(change => removalIn(change) ?? []);
  return times.length ? Math.max(...times) : undefined;
}

/** The changes that add again what was removed. */
export function changesToAddAgain(here: Marks, there: Marks, context: ActContext): PlannedChange[] {
  if (wasForgotten(here, there)) {
    const { id, forgotten: after } = here;
    const change = unforget({ id, field: 'forgotten', before: there, after }, here, context);
    return change ? [change] : [];
  }
  return differences(here, there)
    .filter(change => removalIn(change) !== undefined)
    .flatMap(change => setBack(change, here, { kind: 'restored', now: context.now }) ?? []);
}

/** Whether it was forgotten after everything that the file has, and not touched since. */
function wasForgotten(here: Marks, there: Marks): here is Marks & { forgotten: Stamp } {
  const { id, forgotten } = here;
  if (forgotten === undefined || !isBlank(here) || isBlank(there)) return false;
  return isBlank(mergeMarks(there, { id, forgotten }));
}

/** `before` is the file's, `after` is here. */
const removalIn = <F extends JournaledField>({
  field,
  before,
  after,
}: ChangeOf<F>): Ms | undefined => before && after && valueRules(field).takenBackAt(before, after);

import type { Ms } from '../../habr/facts';
import { backTo } from '../acts/reverse-change';
import { bringBack } from '../acts/unforget';
import type { ActContext, Draft } from '../acts/write-entry';
import { type ChangeOf, type JournaledField, valueRules } from '../marks/journaled-fields';
import { mergeMarks } from '../marks/merge-marks';
import { timeOf } from '../marks/stamp';
import { isBlank } from '../marks/view-of-marks';
import type { Marks, Stamp } from '../model';
import { differences } from './import-go-back';

/** When the reader last took back or forgot here what the file still has; `undefined`: nothing of it. */
export function removedAt(here: Marks | undefined, there: Marks): Ms | undefined {
  if (!here) return undefined;
  const times = wasForgotten(here, there)
    ? [timeOf(here.forgotten)]
    : differences(here, there).flatMap(change => removalIn(change) ?? []);
  return times.length ? Math.max(...times) : undefined;
}

/** Brings exactly that back. */
export function draftsToBring(here: Marks, there: Marks, ground: ActContext): Draft[] {
  if (wasForgotten(here, there)) {
    const { id, forgotten: after } = here;
    const draft = bringBack({ id, field: 'forgotten', before: there, after }, here, ground);
    return draft ? [draft] : [];
  }
  return differences(here, there)
    .filter(change => removalIn(change) !== undefined)
    .flatMap(change => backTo(change, here, 'restored', ground.now) ?? []);
}

/** Forgotten after all that the file knows, and not touched since. */
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

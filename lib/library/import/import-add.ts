import { present } from '../../present';
import {
  type ActContext,
  inEntries,
  inSequence,
  type Outcome,
  splitForEntries,
  writeEntry,
} from '../acts/write-entry';
import type { Piece } from '../import-run';
import { alike } from '../marks/canonical-json';
import { journaledIn, valueIn } from '../marks/mark-fields';
import { mergeMarks } from '../marks/merge-marks';
import { isBlank } from '../marks/view-of-marks';
import type { Change, Entry, Marks } from '../model';
import { changesToAddAgain } from './removed-since';

/**
 * "Add what is missing": merges the marks of the pieces with the stamps that they have, so nothing older
 * overrules what is here. What was removed here stays removed unless its piece says `addRemoved`.
 * `undefined`: nothing changes.
 */
export const addMissing = (pieces: readonly Piece[], context: ActContext): Outcome | undefined =>
  inSequence([addMarks, addRemoved], context, (step, here) => step(pieces, here));

/** The marks that an article gets; `undefined`: it stays as it is. */
export function mergedWith(here: Marks | undefined, { marks }: Piece): Marks | undefined {
  if (!marks) return undefined;
  const after = mergeMarks(here ?? { id: marks.id }, marks);
  return alike(after, here) || (!here && isBlank(after) && !after.forgotten) ? undefined : after;
}

function addMarks(pieces: readonly Piece[], { marks, tick, now }: ActContext): Outcome {
  const merged = pieces.flatMap(piece => mergedWith(marks(piece.id), piece) ?? []);
  const changes = merged.flatMap(after => differing(marks(after.id) ?? { id: after.id }, after));
  const entries = splitForEntries(changes).map(
    (lot): Entry => ({ stamp: tick(), at: now, kind: 'imported', changes: lot }),
  );
  return { marks: merged, entries };
}

function addRemoved(pieces: readonly Piece[], context: ActContext): Outcome | undefined {
  const planned = pieces
    .filter(piece => piece.addRemoved)
    .flatMap(({ id, marks }) =>
      marks ? changesToAddAgain(context.marks(id) ?? { id }, marks, context) : [],
    );
  return inEntries(planned, context, (part, here) => writeEntry({ kind: 'restored' }, part, here));
}

/** The journaled fields that differ, as marks hold them before and after; none is ever taken away but by a forgetting. */
function differing(here: Marks, after: Marks): Change[] {
  const { id, forgotten } = after;
  const isGone = forgotten !== here.forgotten && !isBlank(here);
  const left = isGone ? mergeMarks(here, present({ id, forgotten })) : here;
  const changed = journaledIn(after)
    .filter(field => !alike(valueIn(left, field), valueIn(after, field)))
    .map(field => ({ field, before: valueIn(here, field), after: valueIn(after, field) }));
  const gone = isGone ? [{ field: 'forgotten', before: here, after: forgotten }] : [];
  return [...gone, ...changed].map(change => present({ id, ...change }) as Change);
}

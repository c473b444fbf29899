import { present } from '../../present';
import {
  type ActContext,
  inLots,
  inParts,
  inTurn,
  type Outcome,
  record,
} from '../acts/write-entry';
import type { Piece } from '../import-run';
import { alike } from '../marks/canonical-json';
import { journaledIn, valueIn } from '../marks/journaled-fields';
import { mergeMarks } from '../marks/merge-marks';
import { isBlank } from '../marks/view-of-marks';
import type { Change, Entry, Marks } from '../model';
import { draftsToBring } from './removed-since';

/**
 * "Add what is missing": joins what the pieces say, with the stamps that they have, so nothing here is
 * overruled by anything older. What was removed here stays so unless its piece says `bring`.
 * `undefined`: nothing changes.
 */
export const takeIn = (pieces: readonly Piece[], ground: ActContext): Outcome | undefined =>
  inTurn([join, bring], ground, (step, here) => step(pieces, here));

/** What an article becomes; `undefined`: it stays as it is. */
export function joinedWith(here: Marks | undefined, { marks }: Piece): Marks | undefined {
  if (!marks) return undefined;
  const after = mergeMarks(here ?? { id: marks.id }, marks);
  return alike(after, here) || (!here && isBlank(after) && !after.forgotten) ? undefined : after;
}

function join(pieces: readonly Piece[], { marks, tick, now }: ActContext): Outcome {
  const joined = pieces.flatMap(piece => joinedWith(marks(piece.id), piece) ?? []);
  const changes = joined.flatMap(after => differing(marks(after.id) ?? { id: after.id }, after));
  const entries = inLots(changes).map(
    (lot): Entry => ({ stamp: tick(), at: now, kind: 'imported', changes: lot }),
  );
  return { marks: joined, entries };
}

function bring(pieces: readonly Piece[], ground: ActContext): Outcome | undefined {
  const drafts = pieces
    .filter(piece => piece.bring)
    .flatMap(({ id, marks }) =>
      marks ? draftsToBring(ground.marks(id) ?? { id }, marks, ground) : [],
    );
  return inParts(drafts, ground, (part, here) => record({ kind: 'restored' }, part, here));
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

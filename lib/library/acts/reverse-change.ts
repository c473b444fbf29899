import type { Ms } from '../../habr/facts';
import { emptyRound } from '../marks/empty-reading';
import { stampsOf } from '../marks/stamps-of-marks';
import { tagOf } from '../marks/view-of-marks';
import type {
  Change,
  Changed,
  Entry,
  EntryKind,
  Marks,
  Reading,
  Register,
  Revision,
} from '../model';
import { bringBack } from './unforget';
import type { ActContext, Draft, Drafted } from './write-entry';

/** What takes one change back. `undefined`: the value is no longer this entry's, or its contents are gone. */
export function reversal(change: Change, entry: Entry, ground: ActContext): Draft | undefined {
  const marks = ground.marks(change.id);
  if (!marks || change.after === undefined) return undefined;
  if (change.field !== 'forgotten') return backTo(change, marks, entry.kind, ground.now);
  return typeof change.after === 'string'
    ? bringBack(change, marks, ground)
    : forgetAgain(marks, entry);
}

/** Sets a field to the `before` of a change, as long as the marks still hold its `after`. */
export function backTo(
  change: Exclude<Change, { field: 'forgotten' }>,
  marks: Marks,
  kind: EntryKind,
  now: Ms,
): Draft | undefined {
  switch (change.field) {
    case 'verdict':
      return valueBefore(change, marks.verdict, 'rule', now);
    case 'bookmark':
      return valueBefore(change, marks.bookmark, false, now);
    case 'note':
      return textBefore(change, marks.note?.[0], now);
    case 'reading':
      return readingBefore(change, marks.reading, kind);
    default:
      return valueBefore(change, tagOf(marks, change.field.slice('tag:'.length)), false, now);
  }
}

/** Registers come back with the time of then, so that lists by time look as they did. */
const valueBefore = <Field extends string, Value>(
  { id, field, before, after }: Changed<Field, Register<Value>>,
  here: Register<Value> | undefined,
  none: Value,
  now: Ms,
): Drafted<Field, Register<Value>> | undefined =>
  here?.stamp !== after?.stamp
    ? undefined
    : {
        id,
        field,
        before: here,
        replaces: [here?.stamp],
        after: stamp => ({ ...(before ?? { value: none, at: now }), stamp }),
      };

const textBefore = (
  { id, field, before, after }: Changed<'note', Revision>,
  here: Revision | undefined,
  now: Ms,
): Drafted<'note', Revision> | undefined =>
  here?.stamp !== after?.stamp
    ? undefined
    : {
        id,
        field,
        before: here,
        replaces: [here?.stamp],
        after: stamp => ({ ...(before ?? { text: '', at: now }), stamp }),
      };

/** A new round with the content of then; a finish is taken out of what is known now, and held off. */
function readingBefore(
  { id, field, before, after }: Changed<'reading', Reading>,
  here: Reading | undefined,
  kind: EntryKind,
): Drafted<'reading', Reading> | undefined {
  if (here?.round !== after?.round) return undefined;
  const then = here && kind === 'finished' ? heldOf(here) : (before ?? emptyRound(''));
  return {
    id,
    field,
    before: here,
    replaces: [here?.round || undefined],
    after: stamp => ({ ...then, round: stamp }),
  };
}

const heldOf = ({ finished, ...reading }: Reading): Reading => ({ ...reading, held: true });

/** What was brought back is forgotten again, unless the reader has done anything with it since. */
function forgetAgain(marks: Marks, { stamp: brought }: Entry): Draft | undefined {
  const stamps = stampsOf(marks);
  if (stamps.some(stamp => stamp > brought)) return undefined;
  return {
    id: marks.id,
    field: 'forgotten',
    before: marks,
    replaces: [...stamps, marks.place?.stamp],
    after: stamp => stamp,
  };
}

import { alike } from '../marks/canonical-json';
import { eachField, fieldNames, restamped } from '../marks/mark-fields';
import { stampsOf } from '../marks/stamps-of-marks';
import type { Changed, MarkFields, Marks, Stamp } from '../model';
import type { ActContext, PlannedFieldChange } from './write-entry';

type Forgetting = Changed<'forgotten', Stamp | Marks>;

/**
 * Brings a forgotten article back, under fresh stamps: the forgetting itself stays in force against older
 * copies. What the reader did with it since stays. `undefined`: nothing of it is missing, it is back already.
 */
export function unforget(
  { id, field, before, after }: Forgetting,
  here: Marks,
  { tick }: ActContext,
): PlannedFieldChange<'forgotten', Stamp | Marks> | undefined {
  if (here.forgotten !== after || typeof before !== 'object') return undefined;
  const back = comingBack(before, here);
  if (fieldNames.every(name => !back[name] || alike(back[name], here[name]))) return undefined;
  // Values that stand in the order of their stamps need one each, so these are given before the others.
  const ordered = eachField((name, row) => {
    const held = back[name];
    return row.isOrdered && held && restamped(held, row, stamp => tick(stamp, here.forgotten));
  });
  return {
    id,
    field,
    before: here.forgotten,
    replaces: stampsOf(here),
    after: stamp => ({
      id,
      ...eachField((name, row) => {
        const held = back[name];
        return ordered[name] ?? (held && restamped(held, row, () => stamp));
      }),
    }),
  };
}

const comingBack = (then: Partial<MarkFields>, here: Partial<MarkFields>): Partial<MarkFields> =>
  eachField((name, row) => row.broughtBack(then[name], here[name]));

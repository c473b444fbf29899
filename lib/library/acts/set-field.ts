import type { ArticleId, Ms } from '../../habr/facts';
import { alike } from '../marks/canonical-json';
import { type JournaledField, valueIn, valueRules } from '../marks/journaled-fields';
import type { JournaledValues, Stamp } from '../model';
import type { ActContext, PlannedFieldChange } from './write-entry';

/** What the reader says of a field, made a value of it by the time and the stamp of the act. */
type Say<F extends JournaledField> = (act: { at: Ms; stamp: Stamp }) => JournaledValues[F];

/** Sets a field of an article; `undefined`: it says so already. */
export const setField =
  <F extends JournaledField>(field: F, say: Say<F>) =>
  (
    id: ArticleId,
    { marks, now }: ActContext,
  ): PlannedFieldChange<F, JournaledValues[F]> | undefined => {
    const { says, stampOf } = valueRules(field);
    const before = valueIn(marks(id), field);
    if (alike(says(before), says(say({ at: now, stamp: NEVER })))) return undefined;
    return {
      id,
      field,
      before,
      replaces: [(before && stampOf(before)) || undefined],
      after: stamp => say({ at: now, stamp }),
    };
  };

const NEVER = '' as Stamp;

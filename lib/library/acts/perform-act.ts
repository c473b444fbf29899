import type { ArticleId, Ms } from '../../habr/facts';
import type { Act } from '../contract/contract';
import { alike } from '../marks/canonical-json';
import { type JournaledField, valueIn, valueRules } from '../marks/mark-fields';
import { stampsOf } from '../marks/stamps-of-marks';
import { isBlank, viewOf } from '../marks/view-of-marks';
import type { EntryKind, JournaledValues, Stamp } from '../model';
import { open } from './act-open';
import {
  type ActContext,
  asBatch,
  inEntries,
  type Outcome,
  type PlannedChange,
  type PlannedFieldChange,
  writeEntry,
} from './write-entry';

export type { ActContext, Outcome } from './write-entry';

/** Does what the reader asks. `undefined`: everything is so already, so there is nothing to write. */
export function perform(act: Act, context: ActContext): Outcome | undefined {
  switch (act.kind) {
    case 'opened':
      return open(act, context);
    case 'read':
      return changeEach({ ids: act.ids, kind: 'verdict' }, decide(act.value), context);
    case 'bookmark': {
      const change = setField('bookmark', by => ({ value: act.value, ...by }));
      return changeEach({ ids: act.ids, kind: 'bookmark' }, change, context);
    }
    case 'note': {
      const change = setField('note', by => ({ text: act.text, ...by }));
      return changeEach({ ids: [act.id], kind: 'note' }, change, context);
    }
    case 'tag': {
      const change = setField(`tag:${act.tag}`, by => ({ value: act.value, ...by }));
      return changeEach({ ids: [act.id], kind: 'tag' }, change, context);
    }
    case 'forget':
      return changeEach({ ids: act.ids, kind: 'forgot' }, forget, context);
    default:
      return act satisfies never;
  }
}

/** The articles that an act is about. */
export const idsOf = (act: Act): ArticleId[] => ('ids' in act ? act.ids : [act.id]);

/** Writes the change of each article that it applies to, as one batch. */
function changeEach(
  { ids, kind }: { ids: ArticleId[]; kind: EntryKind },
  change: (id: ArticleId, context: ActContext) => PlannedChange | undefined,
  context: ActContext,
): Outcome | undefined {
  const planned = [...new Set(ids)].map(id => change(id, context)).filter(one => one !== undefined);
  return asBatch(inEntries(planned, context, (part, here) => writeEntry({ kind }, part, here)));
}

/** What the reader says of a field, made a value of it by the time and the stamp of the act. */
type Say<F extends JournaledField> = (act: { at: Ms; stamp: Stamp }) => JournaledValues[F];

/** Stands for a stamp where only what values say is compared. */
const NO_STAMP = '' as Stamp;

/** Sets a field of an article; `undefined`: it says so already. */
const setField =
  <F extends JournaledField>(field: F, say: Say<F>) =>
  (
    id: ArticleId,
    { marks, now }: ActContext,
  ): PlannedFieldChange<F, JournaledValues[F]> | undefined => {
    const { says, stampOf } = valueRules(field);
    const before = valueIn(marks(id), field);
    if (alike(says(before), says(say({ at: now, stamp: NO_STAMP })))) return undefined;
    return {
      id,
      field,
      before,
      replaces: [(before && stampOf(before)) || undefined],
      after: stamp => say({ at: now, stamp }),
    };
  };

/** Taking "read" back leads to what was before, or to "unread" where the rule itself would say "read". */
const decide = (isRead: boolean) => (id: ArticleId, context: ActContext) => {
  const here = context.marks(id);
  if ((viewOf(here).state === 'read') === isRead) return undefined;
  const value = isRead ? 'read' : here?.reading?.finished ? 'unread' : 'rule';
  return setField('verdict', by => ({ value, ...by }))(id, context);
};

function forget(id: ArticleId, { marks }: ActContext): PlannedChange | undefined {
  const before = marks(id);
  if (before === undefined || isBlank(before)) return undefined;
  return {
    id,
    field: 'forgotten',
    before,
    replaces: stampsOf(before),
    after: stamp => stamp,
  };
}

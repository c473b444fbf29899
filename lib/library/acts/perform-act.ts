import type { ArticleId } from '../../habr/facts';
import type { Act } from '../contract/contract';
import { stampsOf } from '../marks/stamps-of-marks';
import { isBlank, viewOf } from '../marks/view-of-marks';
import type { EntryKind } from '../model';
import { open } from './act-open';
import { set } from './set-field';
import { type ActContext, asBatch, type Draft, inParts, type Outcome, record } from './write-entry';

export type { ActContext, Outcome } from './write-entry';

/** Does what the reader asks. `undefined`: everything is so already, there is nothing to write. */
export function perform(act: Act, ground: ActContext): Outcome | undefined {
  switch (act.kind) {
    case 'opened':
      return open(act, ground);
    case 'read':
      return forEach(act.ids, 'verdict', ground, decide(act.value));
    case 'bookmark':
      return forEach(
        act.ids,
        'bookmark',
        ground,
        set('bookmark', by => ({ value: act.value, ...by })),
      );
    case 'note':
      return forEach(
        [act.id],
        'note',
        ground,
        set('note', by => ({ text: act.text, ...by })),
      );
    case 'tag':
      return forEach(
        [act.id],
        'tag',
        ground,
        set(`tag:${act.tag}`, by => ({ value: act.value, ...by })),
      );
    case 'forget':
      return forEach(act.ids, 'forgot', ground, forget);
  }
}

/** The articles that an act is about. */
export const idsOf = (act: Act): ArticleId[] => ('ids' in act ? act.ids : [act.id]);

function forEach(
  ids: ArticleId[],
  kind: EntryKind,
  ground: ActContext,
  draft: (id: ArticleId, ground: ActContext) => Draft | undefined,
): Outcome | undefined {
  const drafts = [...new Set(ids)].map(id => draft(id, ground)).filter(one => one !== undefined);
  return asBatch(inParts(drafts, ground, (part, here) => record({ kind }, part, here)));
}

/** Taking "read" back leads to what was before, or to "unread" where the rule itself would say "read". */
const decide = (isRead: boolean) => (id: ArticleId, ground: ActContext) => {
  const here = ground.marks(id);
  if ((viewOf(here).state === 'read') === isRead) return undefined;
  const value = isRead ? 'read' : here?.reading?.finished ? 'unread' : 'rule';
  return set('verdict', by => ({ value, ...by }))(id, ground);
};

function forget(id: ArticleId, { marks }: ActContext): Draft | undefined {
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

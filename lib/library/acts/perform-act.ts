import type { ArticleId } from '../../habr/facts';
import type { Act } from '../contract/contract';
import { stampsOf } from '../marks/stamps-of-marks';
import { isBlank, tagOf, viewOf } from '../marks/view-of-marks';
import type { EntryKind } from '../model';
import { open } from './act-open';
import { type ActContext, asBatch, type Draft, inParts, type Outcome, record } from './write-entry';

export type { ActContext, Outcome } from './write-entry';

/** Does what the reader asks. `undefined`: everything is so already, there is nothing to write. */
export function perform(act: Act, ground: ActContext): Outcome | undefined {
  switch (act.kind) {
    case 'opened':
      return open(act, ground);
    case 'read':
      return forEach(act.ids, 'verdict', ground, id => decide(id, act.value, ground));
    case 'bookmark':
      return forEach(act.ids, 'bookmark', ground, id => bookmark(id, act.value, ground));
    case 'note':
      return forEach([act.id], 'note', ground, id => note(id, act.text, ground));
    case 'tag':
      return forEach([act.id], 'tag', ground, id => tag(id, act.tag, act.value, ground));
    case 'forget':
      return forEach(act.ids, 'forgot', ground, id => forget(id, ground));
  }
}

/** The articles that an act is about. */
export const idsOf = (act: Act): ArticleId[] => ('ids' in act ? act.ids : [act.id]);

function forEach(
  ids: ArticleId[],
  kind: EntryKind,
  ground: ActContext,
  draft: (id: ArticleId) => Draft | undefined,
): Outcome | undefined {
  const drafts = [...new Set(ids)].map(draft).filter(one => one !== undefined);
  return asBatch(inParts(drafts, ground, (part, here) => record({ kind }, part, here)));
}

/** Taking "read" back leads to what was before, or to "unread" where the rule itself would say "read". */
function decide(id: ArticleId, isRead: boolean, { marks, now }: ActContext): Draft | undefined {
  const here = marks(id);
  if ((viewOf(here).state === 'read') === isRead) return undefined;
  const value = isRead ? 'read' : here?.reading?.finished ? 'unread' : 'rule';
  const before = here?.verdict;
  return {
    id,
    field: 'verdict',
    before,
    replaces: [before?.stamp],
    after: stamp => ({ value, at: now, stamp }),
  };
}

function bookmark(id: ArticleId, value: boolean, { marks, now }: ActContext): Draft | undefined {
  const before = marks(id)?.bookmark;
  if ((before?.value ?? false) === value) return undefined;
  return {
    id,
    field: 'bookmark',
    before,
    replaces: [before?.stamp],
    after: stamp => ({ value, at: now, stamp }),
  };
}

function note(id: ArticleId, text: string, { marks, now }: ActContext): Draft | undefined {
  const before = marks(id)?.note?.[0];
  if ((before?.text ?? '') === text) return undefined;
  return {
    id,
    field: 'note',
    before,
    replaces: [before?.stamp],
    after: stamp => ({ text, at: now, stamp }),
  };
}

function tag(
  id: ArticleId,
  name: string,
  value: boolean,
  { marks, now }: ActContext,
): Draft | undefined {
  const before = tagOf(marks(id), name);
  if ((before?.value ?? false) === value) return undefined;
  return {
    id,
    field: `tag:${name}`,
    before,
    replaces: [before?.stamp],
    after: stamp => ({ value, at: now, stamp }),
  };
}

function forget(id: ArticleId, { marks }: ActContext): Draft | undefined {
  const before = marks(id);
  if (before === undefined || isBlank(before)) return undefined;
  return {
    id,
    field: 'forgotten',
    before,
    replaces: [...stampsOf(before), before.place?.stamp],
    after: stamp => stamp,
  };
}

import type { ArticleId, Ms } from '../habr/facts';
import { present } from './canonical';
import type { Change, Entry, Stamp } from './model';

/** How long a forgetting can be undone; afterwards its contents leave the journal. */
const KEPT: Ms = 30 * 24 * 60 * 60_000;

/** The articles that were forgotten for good by now, each with the stamp up to which its contents go. */
export function goneForGood(journal: Entry[], now: Ms): Map<ArticleId, Stamp> {
  const broughtBack = new Set(journal.flatMap(bringings));
  const gone = new Map<ArticleId, Stamp>();
  for (const { id, stamp, at } of journal.flatMap(forgettings)) {
    if (at + KEPT > now || broughtBack.has(`${id} ${stamp}`)) continue;
    if (stamp > (gone.get(id) ?? '')) gone.set(id, stamp);
  }
  return gone;
}

/** The entries that hold such contents, without them; that something was done, and the forgetting, stay. */
export const emptied = (journal: Entry[], gone: ReadonlyMap<ArticleId, Stamp>): Entry[] =>
  journal
    .filter(entry => holdsContents(entry, gone))
    .map(({ sitting, ...entry }) =>
      present<Entry>({
        ...entry,
        changes: entry.changes.map(one => (isGone(one.id, entry, gone) ? bare(one) : one)),
        sitting: sitting && !isGone(sitting.id, entry, gone) ? sitting : undefined,
      }),
    );

const forgettings = ({ stamp, at, changes }: Entry) =>
  changes.filter(isForgetting).map(({ id }) => ({ id, stamp, at }));

const bringings = ({ of, changes }: Entry) =>
  changes
    .filter(change => change.field === 'forgotten' && typeof change.after === 'object')
    .map(({ id }) => `${id} ${of}`);

const holdsContents = (entry: Entry, gone: ReadonlyMap<ArticleId, Stamp>) =>
  (entry.sitting && isGone(entry.sitting.id, entry, gone)) ||
  entry.changes.some(one => isGone(one.id, entry, gone) && !isBare(one));

const isGone = (id: ArticleId, { stamp }: Entry, gone: ReadonlyMap<ArticleId, Stamp>) =>
  stamp <= (gone.get(id) ?? '');

const bare = (change: Change): Change =>
  isForgetting(change)
    ? { id: change.id, field: 'forgotten', after: change.after }
    : { id: change.id, field: change.field };

const isBare = (change: Change) =>
  change.before === undefined && (change.after === undefined || isForgetting(change));

type Forgetting = { id: ArticleId; field: 'forgotten'; after: Stamp };
const isForgetting = (change: Change): change is Change & Forgetting =>
  change.field === 'forgotten' && typeof change.after === 'string';

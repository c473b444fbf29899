import type { ArticleId, Ms } from '../habr/facts';
import { canonical, present } from './canonical';
import type { Change, Entry, Stamp } from './model';

/** How long a forgetting can be undone; afterwards its contents leave the journal. */
export const KEPT: Ms = 30 * 24 * 60 * 60_000;

/** Up to where an article's contents are forgotten for good; `undefined` while nothing of it is. */
export function goneUpTo(journal: Entry[], id: ArticleId, now: Ms): Stamp | undefined {
  const about = journal.map(entry => ({ ...entry, change: forgettingIn(entry, id) }));
  const broughtBack = new Set(
    about.filter(({ change }) => typeof change?.after === 'object').map(({ of }) => of),
  );
  return about
    .filter(({ change, stamp }) => typeof change?.after === 'string' && !broughtBack.has(stamp))
    .filter(({ at }) => at + KEPT <= now)
    .map(({ stamp }) => stamp)
    .sort()
    .at(-1);
}

/** Those entries that still hold such contents, without them; that something was done, and the forgetting, stay. */
export const emptied = <One extends Entry>(journal: One[], id: ArticleId, upTo: Stamp): One[] =>
  journal
    .filter(({ stamp }) => stamp <= upTo)
    .map(entry => [entry, without(entry, id)] as const)
    .filter(([before, after]) => canonical(before) !== canonical(after))
    .map(([, after]) => after);

const forgettingIn = ({ changes }: Entry, id: ArticleId) =>
  changes.filter(change => change.field === 'forgotten').find(change => change.id === id);

const without = <One extends Entry>({ sitting, ...entry }: One, id: ArticleId): One =>
  present({
    ...entry,
    changes: entry.changes.map(change => (change.id === id ? bare(change) : change)),
    sitting: sitting?.id === id ? undefined : sitting,
  }) as One;

const bare = (change: Change): Change =>
  change.field === 'forgotten' && typeof change.after === 'string'
    ? { id: change.id, field: 'forgotten', after: change.after }
    : { id: change.id, field: change.field };

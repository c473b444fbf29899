import type { ArticleId, Ms } from '../../habr/facts';
import { present } from '../../present';
import { alike } from '../marks/canonical-json';
import { mergeMarks } from '../marks/merge-marks';
import { isBlank } from '../marks/view-of-marks';
import type { Change, Entry, Marks, Stamp } from '../model';

/** How long a forgetting can be undone; afterwards its contents leave the journal. */
export const FORGOTTEN_KEPT_MS: Ms = 30 * 24 * 60 * 60_000;

/**
 * Up to where an article's contents are forgotten for good; `undefined` while nothing of it is. The entry that told
 * of a forgetting may be later than the forgetting: what was done in between stays.
 */
export function goneUpTo(journal: Entry[], id: ArticleId, now: Ms): Stamp | undefined {
  const about = journal.map(entry => ({ ...entry, change: forgettingIn(entry, id) }));
  const broughtBack = new Set(
    about.filter(({ change }) => typeof change?.after === 'object').map(({ of }) => of),
  );
  return about
    .filter(({ at, stamp }) => at + FORGOTTEN_KEPT_MS <= now && !broughtBack.has(stamp))
    .flatMap(({ change }) => (typeof change?.after === 'string' ? change.after : []))
    .sort()
    .at(-1);
}

/**
 * Those entries that still hold such contents, without them; that something was done, and the forgetting,
 * stay. Each value is judged by its own stamp: an entry may be older than what it imported, and hold as
 * `before` what was forgotten elsewhere.
 */
export const emptied = <One extends Entry>(journal: One[], id: ArticleId, upTo: Stamp): One[] =>
  journal
    .map(entry => [entry, without(entry, id, upTo)] as const)
    .filter(([before, after]) => !alike(before, after))
    .map(([, after]) => after);

const forgettingIn = ({ changes }: Entry, id: ArticleId) =>
  changes.filter(change => change.field === 'forgotten').find(change => change.id === id);

const without = <One extends Entry>({ sitting, ...entry }: One, id: ArticleId, upTo: Stamp): One =>
  present({
    ...entry,
    changes: entry.changes.map(change => (change.id === id ? trimmed(change, upTo) : change)),
    sitting: sitting?.id === id && entry.stamp <= upTo ? undefined : sitting,
  }) as One;

const trimmed = ({ id, field, before, after }: Change, upTo: Stamp) =>
  present({ id, field, before: laterOf(before, upTo), after: laterOf(after, upTo) }) as Change;

/** A value, or what of it is later than the forgetting; tombstones are no contents. */
function laterOf(value: Change['after'], upTo: Stamp): Change['after'] {
  if (value === undefined || typeof value === 'string') return value;
  if (isMarks(value)) return laterMarks(value, upTo);
  return ('round' in value ? value.round : value.stamp) > upTo ? value : undefined;
}

function laterMarks(marks: Marks, upTo: Stamp): Marks | undefined {
  const { forgotten, ...left } = mergeMarks(marks, { id: marks.id, forgotten: upTo });
  return isBlank(left) ? undefined : left;
}

const isMarks = (value: object): value is Marks => 'id' in value;

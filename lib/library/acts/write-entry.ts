import type { ArticleId, Facts, Ms } from '../../habr/facts';
import { present } from '../../present';
import { fieldWith } from '../marks/journaled-fields';
import { mergeMarks } from '../marks/merge-marks';
import type { Change, Entry, EntryKind, Marks, Rule, Stamp } from '../model';

/** What an act stands on: how things are now, the time, and the reader's settings. */
export type ActContext = {
  marks(id: ArticleId): Marks | undefined;
  facts(id: ArticleId): Facts | undefined;
  tick(...replaces: (Stamp | undefined)[]): Stamp;
  now: Ms;
  rule: Rule;
};

/** What is to be written, in one transaction: whole marks as they are afterwards, and new journal entries. */
export type Outcome = { marks: Marks[]; entries: Entry[] };

/** A change that waits for its stamp, with the stamps that it must be later than. */
export type Drafted<Field extends Change['field'], Value> = {
  id: ArticleId;
  field: Field;
  before: Value | undefined;
  replaces: (Stamp | undefined)[];
  after(stamp: Stamp): Value;
};
export type Draft = Drafted<Change['field'], NonNullable<Change['after']>>;

/** One journal entry with all its changes, and the marks that follow from them. */
export function record(
  what: { kind: EntryKind; of?: Stamp },
  drafts: Draft[],
  ground: ActContext,
): Outcome {
  const stamp = ground.tick(
    ...drafts.flatMap(({ id, replaces }) => [...replaces, ground.marks(id)?.forgotten]),
  );
  const changes = drafts.map(draft => changeOf(draft, stamp));
  const entry: Entry = { stamp, at: ground.now, ...what, changes };
  return { marks: [...applied(changes, ground).values()], entries: [entry] };
}

/** Records step after step: each stands on what the ones before it did. */
export function inTurn<T>(
  steps: T[],
  ground: ActContext,
  step: (one: T, ground: ActContext) => Outcome | undefined,
): Outcome | undefined {
  const marks = new Map<ArticleId, Marks>();
  const entries: Entry[] = [];
  const here: ActContext = { ...ground, marks: id => marks.get(id) ?? ground.marks(id) };
  for (const one of steps) {
    const outcome = step(one, here);
    for (const each of outcome?.marks ?? []) marks.set(each.id, each);
    entries.push(...(outcome?.entries ?? []));
  }
  return marks.size || entries.length ? { marks: [...marks.values()], entries } : undefined;
}

/** Records many changes in entries of at most 500. */
export const inParts = (
  drafts: Draft[],
  ground: ActContext,
  step: (part: Draft[], ground: ActContext) => Outcome,
): Outcome | undefined => inTurn(inLots(drafts), ground, step);

const PER_LOT = 500;

/** In lots of at most 500. What belongs to one article stays together, so that each is counted once. */
export function inLots<T extends { id: ArticleId }>(all: T[]): T[][] {
  const lots: T[][] = [];
  for (const group of byArticle(all)) {
    const lot = lots.at(-1);
    if (lot && lot.length + group.length <= PER_LOT) lot.push(...group);
    else lots.push(group);
  }
  return lots;
}

function byArticle<T extends { id: ArticleId }>(all: T[]): T[][] {
  const groups: T[][] = [];
  for (const one of all) {
    const group = groups.at(-1);
    if (group?.[0]?.id === one.id) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** Entries that the reader sees as one act, and undoes as one. */
export function asBatch(outcome: Outcome | undefined): Outcome | undefined {
  return !outcome || outcome.entries.length < 2 ? outcome : inBatch(outcome, undefined);
}

/** The same for one step of several; the first step of all gives the batch its stamp. */
export function inBatch({ marks, entries }: Outcome, begun: Stamp | undefined): Outcome {
  const batch = begun ?? entries[0]?.stamp;
  return { marks, entries: entries.map(one => ({ ...one, ...(batch && { batch }) })) };
}

/** What one change says of its article, as marks to merge. */
export function marksOf({ id, ...change }: Change): Marks {
  if (change.after === undefined) return { id };
  if (change.field !== 'forgotten') return { id, ...fieldWith(change.field, change.after) };
  return typeof change.after === 'string' ? { id, forgotten: change.after } : change.after;
}

const changeOf = ({ id, field, before, after }: Draft, stamp: Stamp) =>
  present({ id, field, before, after: after(stamp) }) as Change;

function applied(changes: Change[], ground: ActContext): Map<ArticleId, Marks> {
  const marks = new Map<ArticleId, Marks>();
  for (const change of changes) {
    const { id } = change;
    const before = marks.get(id) ?? ground.marks(id) ?? { id };
    marks.set(id, mergeMarks(before, marksOf(change)));
  }
  return marks;
}

import type { ArticleId, Facts, Ms } from '../../habr/facts';
import { present } from '../../present';
import { fieldWith, isKnown } from '../marks/mark-fields';
import { mergeMarks } from '../marks/merge-marks';
import type { Change, Entry, EntryKind, Marks, Rule, Stamp } from '../model';

/** What an act depends on: the present marks and facts, the time, and the reader's read rule. */
export type ActContext = {
  marks(id: ArticleId): Marks | undefined;
  facts(id: ArticleId): Facts | undefined;
  tick(...replaces: (Stamp | undefined)[]): Stamp;
  now: Ms;
  rule: Rule;
};

/** What is to be written, in one transaction: whole marks as they are afterwards, and new journal entries. */
export type Outcome = { marks: Marks[]; entries: Entry[] };

/** A change that has no stamp yet. Its stamp will be later than those in `replaces`. */
export type PlannedFieldChange<Field extends Change['field'], Value> = {
  id: ArticleId;
  field: Field;
  before: Value | undefined;
  replaces: (Stamp | undefined)[];
  after(stamp: Stamp): Value;
};
export type PlannedChange = PlannedFieldChange<Change['field'], NonNullable<Change['after']>>;

/** Makes one journal entry of all the changes, and the marks that follow from them. */
export function writeEntry(
  what: { kind: EntryKind; of?: Stamp },
  planned: PlannedChange[],
  context: ActContext,
): Outcome {
  const stamp = context.tick(
    ...planned.flatMap(({ id, replaces }) => [...replaces, context.marks(id)?.forgotten]),
  );
  const changes = planned.map(change => changeOf(change, stamp));
  const entry: Entry = { stamp, at: context.now, ...what, changes };
  return { marks: [...applied(changes, context).values()], entries: [entry] };
}

/** Runs steps one after another. Each step sees the marks as the earlier ones left them. */
export function inSequence<T>(
  steps: T[],
  context: ActContext,
  step: (one: T, context: ActContext) => Outcome | undefined,
): Outcome | undefined {
  const marks = new Map<ArticleId, Marks>();
  const entries: Entry[] = [];
  const here: ActContext = { ...context, marks: id => marks.get(id) ?? context.marks(id) };
  for (const one of steps) {
    const outcome = step(one, here);
    for (const each of outcome?.marks ?? []) marks.set(each.id, each);
    entries.push(...(outcome?.entries ?? []));
  }
  return marks.size || entries.length ? { marks: [...marks.values()], entries } : undefined;
}

/** Writes many changes as entries of at most 500 changes each. */
export const inEntries = (
  planned: PlannedChange[],
  context: ActContext,
  step: (part: PlannedChange[], context: ActContext) => Outcome,
): Outcome | undefined => inSequence(splitForEntries(planned), context, step);

const CHANGES_PER_ENTRY = 500;

/** Splits changes by the size of an entry. An article's changes stay together, so that it is counted once. */
export function splitForEntries<T extends { id: ArticleId }>(all: T[]): T[][] {
  const parts: T[][] = [];
  for (const group of byArticle(all)) {
    const part = parts.at(-1);
    if (part && part.length + group.length <= CHANGES_PER_ENTRY) part.push(...group);
    else parts.push(group);
  }
  return parts;
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

/** Gives several entries a batch, so that the reader sees and undoes them as one act. */
export function asBatch(outcome: Outcome | undefined): Outcome | undefined {
  return !outcome || outcome.entries.length < 2 ? outcome : inBatch(outcome, undefined);
}

/** Gives the entries of one step the batch of its run. The first step's entry names the batch. */
export function inBatch({ marks, entries }: Outcome, begun: Stamp | undefined): Outcome {
  const batch = begun ?? entries[0]?.stamp;
  return { marks, entries: entries.map(one => ({ ...one, ...(batch && { batch }) })) };
}

/** The marks that a change adds to its article, ready to be merged: none where only a newer version knows its field. */
export function marksOf({ id, ...change }: Change): Marks {
  if (change.after === undefined || !isKnown(change)) return { id };
  if (change.field !== 'forgotten') return { id, ...fieldWith(change.field, change.after) };
  return typeof change.after === 'string' ? { id, forgotten: change.after } : change.after;
}

const changeOf = ({ id, field, before, after }: PlannedChange, stamp: Stamp) =>
  present({ id, field, before, after: after(stamp) }) as Change;

function applied(changes: Change[], context: ActContext): Map<ArticleId, Marks> {
  const marks = new Map<ArticleId, Marks>();
  for (const change of changes) {
    const { id } = change;
    const before = marks.get(id) ?? context.marks(id) ?? { id };
    marks.set(id, mergeMarks(before, marksOf(change)));
  }
  return marks;
}

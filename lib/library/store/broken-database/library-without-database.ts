import type { ArticleId, Facts, Ms } from '../../../habr/facts';
import { perform } from '../../acts/perform-act';
import { inSequence } from '../../acts/write-entry';
import { createClock } from '../../marks/stamp';
import type { Marks, Rule } from '../../model';
import { byId } from '../../rows-by-id';
import type { Snapshot } from '../backup-copies/snapshot-lines';
import { recordOf } from '../base/library-records';
import type { PendingAct } from '../base/pending-act';
import type { PendingActs } from './pending-acts';
import { type Copies, joinedCopies } from './recover-lost-database';

type Deps = Copies & { pending: Pick<PendingActs, 'list'>; rule: () => Promise<Rule> };

/** A library without its database: decisions as of now; history and places as of the snapshot, if there is one. */
export type Survivors = Pick<Snapshot, 'device' | 'records' | 'journal'> & { snapshotAt?: Ms };

/** Joins what outlives the database, reading only. `undefined`: nothing does. */
export async function survivorsOf({ pending, rule, ...copies }: Deps) {
  const { after, snapshot } = await joinedCopies(copies);
  const facts = factsIn(snapshot);
  const done = performed(await pending.list(), { after, facts, snapshot, rule: await rule() });
  const marks = new Map([...after, ...byId(done)]);
  if (marks.size === 0) return undefined;
  const articles = [...marks.values()].map(one => recordOf(one, facts.get(one.id)));
  const visits = snapshot?.records.filter(line => 'visit' in line) ?? [];
  const survivors: Survivors = {
    device: snapshot?.device ?? '',
    records: [...articles, ...visits],
    journal: snapshot?.journal ?? [],
    ...(snapshot && { snapshotAt: snapshot.at }),
  };
  return survivors;
}

type Known = {
  after: ReadonlyMap<ArticleId, Marks>;
  facts: ReadonlyMap<ArticleId, Facts>;
  snapshot: Snapshot | undefined;
  rule: Rule;
};

/**
 * Sorts before every real device name, so re-importing this file never overrides the stamps that the
 * waiting acts get later, when they are written with their entries.
 */
const EARLIEST_DEVICE = '00000000';

/** What the waiting acts make of the marks. */
function performed(acts: PendingAct[], { after, facts, snapshot, rule }: Known): Marks[] {
  let now: Ms = 0;
  const { tick } = createClock(EARLIEST_DEVICE, snapshot?.journal.at(-1)?.stamp, () => now);
  const context = { marks: after.get.bind(after), facts: facts.get.bind(facts), tick, now, rule };
  const done = inSequence(acts, context, ({ what, at }, then) => {
    now = at;
    return perform(what, { ...then, now: at });
  });
  return done?.marks ?? [];
}

const factsIn = (snapshot: Snapshot | undefined): Map<ArticleId, Facts> =>
  byId(snapshot?.records.map(line => ('marks' in line ? line.facts : undefined)) ?? []);

import type { ArticleId, Ms } from '../../../habr/facts';
import { touchedBy } from '../../acts/entry-ids';
import { rebuild } from '../../acts/marks-from-journal';
import { entriesOf } from '../../import/recovery-entries';
import { slices } from '../../in-slices';
import { alike } from '../../marks/canonical-json';
import { mergeMarks } from '../../marks/merge-marks';
import { createClock, newDevice } from '../../marks/stamp';
import { isBlank } from '../../marks/view-of-marks';
import type { Marks } from '../../model';
import type { Mirror } from '../backup-copies/mirror';
import type { Snapshot } from '../backup-copies/snapshot-lines';
import type { Snapshots } from '../backup-copies/snapshots';
import type { Database } from '../base/database';
import { type Recovered, readNote, writeNote } from '../base/derived-records';

/** Where a lost library is recovered from. */
export type Copies = { mirror: Pick<Mirror, 'read'>; snapshots: Pick<Snapshots, 'newest'> };

const ROWS_PER_STEP = 2_000;

/**
 * Fills a database that was lost (deleted, corrupted, evicted by the browser): decisions come from the
 * mirror, history and places from the newest good snapshot. A database that knows its device name is
 * not lost. The name is written last, so an interrupted recovery is done again.
 */
export async function recoverIfLost(db: Database, copies: Copies, now: Ms) {
  if (await readNote(db, 'device')) return;
  const { before, after, snapshot } = await joinedCopies(copies);
  if (after.size === 0 && !snapshot) return;
  await inSteps([...after.values()], step => db.marks.bulkPut(step));
  await putSnapshot(db, snapshot);
  await finish(db, { before, after, snapshot, now });
}

/**
 * What the newest good snapshot says (`before`), and that merged with the mirror (`after`). A browser
 * without a private file system has no snapshots; that alone keeps no library closed. The mirror has
 * to be readable: a recovery without it would overwrite it.
 */
export async function joinedCopies({ mirror, snapshots }: Copies) {
  const [decided, snapshot] = [
    await mirror.read(),
    await snapshots.newest().catch(() => undefined),
  ];
  const before = stateOf(snapshot);
  const after = new Map(before);
  for (const [id, marks] of decided) after.set(id, mergeMarks(after.get(id) ?? { id }, marks));
  return { before, after, snapshot };
}

/** Acts that came while a snapshot was written stand in its journal alone. */
function stateOf(snapshot: Snapshot | undefined): Map<ArticleId, Marks> {
  const all = new Map<ArticleId, Marks>();
  const copied = snapshot?.records.flatMap(line => ('marks' in line ? [line.marks] : [])) ?? [];
  for (const one of [...copied, ...rebuild(snapshot?.journal ?? [])])
    all.set(one.id, mergeMarks(all.get(one.id) ?? { id: one.id }, one));
  return all;
}

async function putSnapshot(db: Database, snapshot: Snapshot | undefined) {
  const { records = [], journal = [] } = snapshot ?? {};
  const facts = records.flatMap(line => ('marks' in line && line.facts ? [line.facts] : []));
  const visits = records.flatMap(line => ('visit' in line ? [line.visit] : []));
  await inSteps(facts, step => db.articles.bulkPut(step));
  await inSteps(visits, step => db.visits.bulkPut(step));
  await inSteps(journal, step =>
    db.journal.bulkPut(step.map(entry => ({ ...entry, ids: touchedBy(entry) }))),
  );
}

type Recovering = {
  before: ReadonlyMap<ArticleId, Marks>;
  after: ReadonlyMap<ArticleId, Marks>;
  snapshot: Snapshot | undefined;
  now: Ms;
};

/** Journals what the snapshot did not know, so that the journal still rebuilds all marks. */
async function finish(db: Database, { before, after, snapshot, now }: Recovering) {
  const differing = [...after.values()].filter(one => !alike(one, before.get(one.id)));
  const device = newDevice();
  const clock = createClock(device, snapshot?.journal.at(-1)?.stamp, () => now);
  const entries = entriesOf(differing, clock, now);
  const recovered: Recovered = {
    at: now,
    articles: [...after.values()].filter(one => !isBlank(one)).length,
    ...(snapshot && { snapshotAt: snapshot.at }),
  };
  await db.transaction('rw', [db.journal, db.derived], async () => {
    await db.journal.bulkPut(entries.map(entry => ({ ...entry, ids: touchedBy(entry) })));
    await db.derived.clear();
    await writeNote(db, 'recovered', recovered);
    await writeNote(db, 'device', device);
  });
}

/** Each step is a transaction of its own: one of 100,000 rows would block all others. */
async function inSteps<T>(all: T[], put: (step: T[]) => PromiseLike<unknown>) {
  for (const step of slices(all, ROWS_PER_STEP)) await put(step);
}

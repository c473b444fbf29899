import type { ArticleId, Facts, Ms } from '../../../habr/facts';
import { touchedBy } from '../../acts/entry-ids';
import { withinLimits } from '../../facts-limits';
import type { Piece } from '../../import-run';
import { alike } from '../../marks/canonical-json';
import { mergeEntries, mergeVisits } from '../../marks/merge-marks';
import { isBlank } from '../../marks/view-of-marks';
import type { Entry, Stamp, Visit } from '../../model';
import type { Database } from '../base/database';
import { emptyOut } from '../cleanup/daily-cleanup';

/** Merges facts of articles that have marks; the newer ones win. Call in the transaction of the marks. */
export async function mergeFacts(
  db: Database,
  pieces: readonly Piece[],
  factsOf: (id: ArticleId) => Facts | undefined,
): Promise<void> {
  const imported = pieces.flatMap(({ facts }) => (facts ? withinLimits(facts) : []));
  const marks = await db.marks.bulkGet(imported.map(({ id }) => id));
  const known = imported.filter((_, at) => {
    const one = marks[at];
    return one && !isBlank(one);
  });
  await db.articles.bulkPut(known.map(facts => joined(factsOf(facts.id), facts)));
}

const joined = (here: Facts | undefined, there: Facts): Facts => ({
  ...(here && here.factsAt >= there.factsAt ? { ...there, ...here } : { ...here, ...there }),
  firstSeenAt: Math.min(here?.firstSeenAt ?? there.firstSeenAt, there.firstSeenAt),
});

/** Merges visits: what was seen of a list there is not new here. Call in the transaction of the marks. */
export async function mergeImportedVisits(db: Database, visits: readonly Visit[]): Promise<void> {
  const here = await db.visits.bulkGet(visits.map(({ list }) => list));
  await db.visits.bulkPut(
    visits.map((visit, at) => {
      const before = here[at];
      return before ? mergeVisits(before, visit) : visit;
    }),
  );
}

/** Merges the journal. Returns the last stamp that was written, if any. */
export async function mergeJournal(
  db: Database,
  entries: readonly Entry[],
  now: Ms,
): Promise<Stamp | undefined> {
  const here = await db.journal.bulkGet(entries.map(({ stamp }) => stamp));
  const news = entries.flatMap((entry, at) => {
    const row = here[at];
    const { ids: _, ...before } = row ?? { ids: [] };
    const [after] = row ? mergeEntries([before as Entry], [entry]) : [entry];
    return after && !alike(after, row && before) ? [after] : [];
  });
  await db.journal.bulkPut(news.map(entry => ({ ...entry, ids: touchedBy(entry) })));
  await emptyOutForgotten(db, news, now);
  return news
    .map(({ stamp }) => stamp)
    .sort()
    .at(-1);
}

/** What was forgotten for good here must not come back with another journal. */
async function emptyOutForgotten(db: Database, entries: Entry[], now: Ms) {
  const ids = [...new Set(entries.flatMap(touchedBy))];
  const marks = await db.marks.bulkGet(ids);
  for (const one of marks) if (one?.forgotten) await emptyOut(db, one.id, now);
}

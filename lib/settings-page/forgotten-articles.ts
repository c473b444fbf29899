import type { ArticleId, Facts, Ms } from '../habr/facts';
import { FORGOTTEN_KEPT_MS } from '../library/acts/forget-contents';
import type { Change, Marks, Stamp } from '../library/model';
import { byId } from '../library/rows-by-id';
import type { Database, Row } from '../library/store/base/database';
import { readNote } from '../library/store/base/derived-records';
import { isInForce } from '../popup/article-history';
import { createForgettingFinder } from './find-forgettings';
import type { Forgotten } from './settings-state';

/** Acts of forgetting that can still be undone, newest first; one line per act. */
export function createForgotten(now: () => Ms = Date.now) {
  const find = createForgettingFinder();
  return async (db: Database): Promise<Forgotten[]> => {
    const rows = await find(db, now() - FORGOTTEN_KEPT_MS);
    const marks = await marksOf(db, rows);
    const acts = inActs(
      rows.filter(({ at }) => at + FORGOTTEN_KEPT_MS > now()).toReversed(),
      isBackIn(rows),
      marks,
    );
    const facts = await factsOf(db, acts);
    return Promise.all(acts.map(act => lineOf(db, act, { facts, now: now() })));
  };
}

/** Entries that are one act for the reader, newest first, and the articles that undoing it unforgets. */
type Act = { handle: Stamp; rows: Row[]; ids: ArticleId[] };

/** Lists each article under the newest act that can unforget it. */
function inActs(
  rows: Row[],
  isBack: (row: Row, id: ArticleId) => boolean,
  marks: ReadonlyMap<ArticleId, Marks>,
): Act[] {
  const acts = new Map<Stamp, Act>();
  const listed = new Set<ArticleId>();
  for (const row of rows) {
    const handle = row.batch ?? row.stamp;
    const act = acts.get(handle) ?? { handle, rows: [], ids: [] };
    acts.set(handle, act);
    act.rows.push(row);
    for (const change of row.changes.filter(isForgetting)) {
      const { id } = change;
      if (listed.has(id) || isBack(row, id) || !isInForce(change, row, marks.get(id))) continue;
      listed.add(id);
      act.ids.push(id);
    }
  }
  return [...acts.values()].filter(({ ids }) => ids.length > 0);
}

/** Only changes that still have their contents: without them nothing can be restored. */
const isForgetting = ({ field, before, after }: Change) =>
  field === 'forgotten' && typeof before === 'object' && typeof after === 'string';

/** Marks keep a forgetting that was undone; the entry that undid it names it. */
function isBackIn(rows: Row[]) {
  const back = new Set(
    rows.flatMap(({ of, changes }) =>
      changes.filter(({ after }) => typeof after === 'object').map(({ id }) => `${of} ${id}`),
    ),
  );
  return ({ stamp }: Row, id: ArticleId) => back.has(`${stamp} ${id}`);
}

async function marksOf(db: Database, rows: Row[]): Promise<ReadonlyMap<ArticleId, Marks>> {
  const ids = new Set(
    rows.flatMap(({ changes }) => changes.filter(isForgetting).map(({ id }) => id)),
  );
  return byId(await db.marks.bulkGet([...ids]));
}

/** Facts of acts with one article: seen again since, or kept aside when it was forgotten. */
async function factsOf(db: Database, acts: Act[]): Promise<ReadonlyMap<ArticleId, Facts>> {
  const ids = acts.flatMap(act => (act.ids.length === 1 ? act.ids : []));
  const aside = (await readNote(db, 'removed')) ?? [];
  return byId([...aside.map(({ facts }) => facts), ...(await db.articles.bulkGet(ids))]);
}

async function lineOf(
  db: Database,
  { handle, rows, ids }: Act,
  { facts, now }: { facts: ReadonlyMap<ArticleId, Facts>; now: Ms },
): Promise<Forgotten> {
  const [id, ...others] = ids;
  const at = Math.max(...rows.map(row => row.at));
  const entries = rows[0]?.batch ? await db.journal.where('batch').equals(handle).count() : 1;
  return {
    ...{
      handle,
      entries,
      at: Math.min(at, now),
      until: at + FORGOTTEN_KEPT_MS,
      articles: ids.length,
    },
    ...(id && others.length === 0 && { only: { id, ...namesOf(facts.get(id)) } }),
    besides: entries > rows.length || rows.some(({ changes }) => changes.some(isOther)),
  };
}

const isOther = ({ field }: Change) => field !== 'forgotten';

const namesOf = (facts: Facts | undefined) => ({
  ...(facts?.title && { title: facts.title }),
  ...(facts?.author && { author: facts.author.login }),
});

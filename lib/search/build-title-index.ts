import type { ArticleId, Facts } from '../habr/facts';
import type { Titles } from '../library/popup-records';
import { pagesOf } from '../library/store/base/read-in-pages';
import { orders } from '../lists/list-orders';
import type { Source } from '../lists/list-rows';
import { pile, type Straw, straw } from './title-search';

/** Articles per read: between two reads the worker is not killed as idle. */
const ARTICLES_PER_READ = 2_000;
/** Up to this many articles are read by their numbers; above that, walking the table is faster. */
const MOST_READ_BY_NUMBER = 1_000;

/** The numbers that stand in `all` and not in `some`; both ascending. */
export function lacking(some: Uint32Array, all: Uint32Array): Uint32Array {
  let at = 0;
  return all.filter(id => {
    while ((some[at] ?? Number.POSITIVE_INFINITY) < id) at += 1;
    return some[at] !== id;
  });
}

/** The searchable text of these articles, those opened last first. */
export async function pileOf(source: Source, numbers: Uint32Array): Promise<Titles> {
  const ids = Array.from(numbers, number => String(number) as ArticleId);
  const straws =
    ids.length > MOST_READ_BY_NUMBER ? await walk(source, ids) : await byNumber(source, ids);
  return pile(await inOrder(source, straws));
}

async function byNumber({ db }: Source, ids: ArticleId[]): Promise<Straw[]> {
  const facts = await db.articles.bulkGet(ids);
  return facts.map((one, at) => (one ? strawOf(one) : nameless(ids[at] as ArticleId)));
}

async function walk({ db }: Source, wanted: ArticleId[]): Promise<Straw[]> {
  const left = new Set(wanted);
  const straws: Straw[] = [];
  for await (const page of pagesOf(db.articles, ARTICLES_PER_READ))
    for (const one of page) if (left.delete(one.id)) straws.push(strawOf(one));
  return [...straws, ...[...left].map(nameless)];
}

/** An article without facts can only be found by its number. */
const nameless = (id: ArticleId) => straw(id, id);

const strawOf = ({ id, title, author }: Facts) =>
  straw(id, title, `${author?.login ?? ''} ${author?.name ?? ''}`);

/** Articles that were never opened come first: the reader kept them for later. */
async function inOrder({ db }: Source, straws: Straw[]): Promise<Straw[]> {
  const { between } = orders.history;
  const all = between(db, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  const opened = await all.primaryKeys();
  const places = new Map(opened.map((id, at) => [id, at]));
  const place = ({ id }: Straw) => places.get(id) ?? opened.length;
  return straws.sort((a, b) => place(b) - place(a));
}

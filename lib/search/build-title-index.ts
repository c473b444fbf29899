import type { ArticleId, Facts } from '../habr/facts';
import type { Titles } from '../library/popup-records';
import { pagesOf } from '../library/store/base/read-in-pages';
import { byOpening } from '../lists/list-orders';
import type { Source } from '../lists/list-rows';
import { joinLines, type SearchLine, searchLine } from './title-search';

/**
 * Raise it with every change of what a line holds or of how text is made comparable (`normalise-text.ts`):
 * stored lines made by other rules are then made again.
 */
export const TITLE_RULES = 2;

/** Articles per read. The browser does not end the worker as idle between two reads. */
const ARTICLES_PER_READ = 2_000;
/** Up to this many articles are read by their ids; above that, walking the table is faster. */
const ARTICLES_READ_BY_ID_MAX = 1_000;

/** The numbers that stand in `all` and not in `some`; both ascending. */
export function lacking(some: Uint32Array, all: Uint32Array): Uint32Array {
  let at = 0;
  return all.filter(id => {
    while ((some[at] ?? Number.POSITIVE_INFINITY) < id) at += 1;
    return some[at] !== id;
  });
}

/** The searchable titles of these articles: those never opened, then the others, opened last first. */
export async function titlesOf(source: Source, numbers: Uint32Array): Promise<Titles> {
  const ids = Array.from(numbers, number => String(number) as ArticleId);
  const lines =
    ids.length > ARTICLES_READ_BY_ID_MAX ? await walk(source, ids) : await byId(source, ids);
  return joinLines(await inOrder(source, lines));
}

async function byId({ db }: Source, ids: ArticleId[]): Promise<SearchLine[]> {
  const facts = await db.articles.bulkGet(ids);
  return facts.map((one, at) => (one ? lineOf(one) : lineWithoutFacts(ids[at] as ArticleId)));
}

async function walk({ db }: Source, wanted: ArticleId[]): Promise<SearchLine[]> {
  const left = new Set(wanted);
  const lines: SearchLine[] = [];
  for await (const page of pagesOf(db.articles, ARTICLES_PER_READ))
    for (const one of page) if (left.delete(one.id)) lines.push(lineOf(one));
  return [...lines, ...[...left].map(lineWithoutFacts)];
}

/** An article without facts can only be found by its number. */
const lineWithoutFacts = (id: ArticleId) => searchLine(id, id);

const lineOf = ({ id, title, author }: Facts) =>
  searchLine(id, title, `${author?.login ?? ''} ${author?.name ?? ''}`);

/** Articles that were never opened come first: the reader kept them for later. */
async function inOrder({ db }: Source, lines: SearchLine[]): Promise<SearchLine[]> {
  const all = byOpening.between(db, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  const opened = await all.primaryKeys();
  const places = new Map(opened.map((id, at) => [id, at]));
  const place = ({ id }: SearchLine) => places.get(id) ?? opened.length;
  return lines.sort((a, b) => place(b) - place(a));
}

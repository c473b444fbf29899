import Dexie from 'dexie';
import type { ArticleId, Facts } from '../habr/facts';
import { type Index, idsWhere } from '../library/index';
import { type Haystack, pile, type Straw, straw } from './haystack';
import { orders } from './orders';
import type { Shelf } from './rows';

/** Articles read in one go, so that the page stays alive in between. */
const CHUNK = 2_000;
/** Up to so many new ones are fetched one by one; for more, walking the table is faster. */
const FEW = 1_000;

export type Titles = {
  /** Newer piles first. */
  piles: readonly Haystack[];
  /** What is in them. */
  known: ReadonlySet<ArticleId>;
};
export const noTitles: Titles = { piles: [], known: new Set() };

/** The titles with those of articles that are in the index and not in them yet; the last opened come first. */
export async function withMissing(shelf: Shelf, titles: Titles, index: Index): Promise<Titles> {
  const missing = idsWhere(index, () => true).filter(id => !titles.known.has(id));
  if (missing.length === 0) return titles;
  const straws =
    missing.length > FEW ? await walk(shelf, new Set(missing)) : await byNumber(shelf, missing);
  const found = pile(await inOrder(shelf, straws));
  return { piles: [found, ...titles.piles], known: new Set([...titles.known, ...missing]) };
}

async function byNumber({ db }: Shelf, ids: ArticleId[]): Promise<Straw[]> {
  const facts = await db.articles.bulkGet(ids);
  return facts.filter(one => one !== undefined).map(strawOf);
}

async function walk({ db }: Shelf, wanted: ReadonlySet<ArticleId>): Promise<Straw[]> {
  const straws: Straw[] = [];
  let last: ArticleId | undefined;
  for (;;) {
    const facts: Facts[] = await db.articles
      .where(':id')
      .above(last ?? Dexie.minKey)
      .limit(CHUNK)
      .toArray();
    for (const one of facts) if (wanted.has(one.id)) straws.push(strawOf(one));
    last = facts.at(-1)?.id;
    if (facts.length < CHUNK) return straws;
  }
}

const strawOf = ({ id, title, author }: Facts) =>
  straw(id, title, `${author?.login ?? ''} ${author?.name ?? ''}`);

/** Never opened ones first: they are what was kept for later. */
async function inOrder({ db }: Shelf, straws: Straw[]): Promise<Straw[]> {
  const { between } = orders.history;
  const opened = await between(
    db,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
  ).primaryKeys();
  const places = new Map(opened.map((id, at) => [id, at]));
  const place = ({ id }: Straw) => places.get(id) ?? opened.length;
  return straws.sort((a, b) => place(b) - place(a));
}

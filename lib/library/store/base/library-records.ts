import type { Facts } from '../../../habr/facts';
import type { Marks } from '../../model';
import type { Database } from './database';

/** One article as backups and snapshots hold it: what the reader did with it, and what the site says of it. */
export type ArticleRecord = { marks: Marks; facts?: Facts };

export const recordOf = (marks: Marks, facts: Facts | undefined): ArticleRecord => ({
  marks,
  ...(facts && { facts }),
});

/** The records of many articles, in their order. May run inside a transaction over `articles`. */
export async function recordsOf(db: Database, marks: Marks[]): Promise<ArticleRecord[]> {
  const facts = await db.articles.bulkGet(marks.map(({ id }) => id));
  return marks.map((one, at) => recordOf(one, facts[at]));
}

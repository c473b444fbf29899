import type { ArticleId, Facts, Ms } from '../habr/facts';
import { viewOf } from '../library/marks/view-of-marks';
import type { Marks } from '../library/model';
import type { Row } from '../library/popup-records';
import type { Database } from '../library/store/base/database';

/** Where rows come from. */
export type Source = {
  db: Database;
  /** The address of an article of which nothing but the number is known. */
  urlOf(id: ArticleId): string;
};

/** What every live query of the shelf needs. */
export type Shelf = Source & {
  /** Told when the database cannot be read. */
  failed(error: unknown): void;
};

/** Rows for the marks, in their order. @param atOf What places one in its list, ms. */
export async function rowsOf(
  { db, urlOf }: Source,
  marks: Marks[],
  atOf: (marks: Marks) => Ms,
): Promise<Row[]> {
  const facts = await db.articles.bulkGet(marks.map(one => one.id));
  return marks.map((one, at) => rowOf(one, facts[at], { at: atOf(one), url: urlOf(one.id) }));
}

function rowOf(marks: Marks, facts: Facts | undefined, shown: { at: Ms; url: string }): Row {
  const author = facts?.author?.login;
  return {
    id: marks.id,
    url: facts?.url ?? shown.url,
    at: shown.at,
    view: viewOf(marks),
    ...(facts?.title && { title: facts.title }),
    ...(author && { author }),
    ...(facts?.minutes && { minutes: facts.minutes }),
  };
}

import type { ArticleId, Facts, Ms } from '../habr/facts';
import { viewOf } from '../library/marks/view-of-marks';
import type { Marks } from '../library/model';
import type { Row } from '../library/popup-records';
import type { Database } from '../library/store/base/database';

/** What rows are read from. */
export type Source = {
  db: Database;
  /** An article's address, made from its number; `said` is what its facts have, which may be anything. */
  urlOf(id: ArticleId, said?: string): string;
};

/** What live queries are read from. */
export type LiveSource = Source & {
  /** Called when the database cannot be read. */
  failed(error: unknown): void;
};

/** Rows for the marks, in the same order. @param atOf The time that a row shows, ms. */
export async function rowsOf(
  { db, urlOf }: Source,
  marks: Marks[],
  atOf: (marks: Marks) => Ms,
): Promise<Row[]> {
  const facts = await db.articles.bulkGet(marks.map(one => one.id));
  return marks.map((one, at) =>
    rowOf(one, facts[at], { at: atOf(one), url: urlOf(one.id, facts[at]?.url) }),
  );
}

function rowOf(marks: Marks, facts: Facts | undefined, shown: { at: Ms; url: string }): Row {
  const author = facts?.author?.login;
  return {
    id: marks.id,
    url: shown.url,
    at: shown.at,
    view: viewOf(marks),
    ...(facts?.title && { title: facts.title }),
    ...(author && { author }),
    ...(facts?.minutes && { minutes: facts.minutes }),
  };
}

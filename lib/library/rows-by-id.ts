import type { ArticleId } from '../habr/facts';

/** Rows by their article's number; what a look-up did not find is left out. */
export const byId = <T extends { id: ArticleId }>(rows: readonly (T | undefined)[]) =>
  new Map(rows.flatMap((row): [ArticleId, T][] => (row ? [[row.id, row]] : [])));

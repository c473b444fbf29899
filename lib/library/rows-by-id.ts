import type { ArticleId } from '../habr/facts';

/** Rows by their article's id. Rows that a look-up did not find are left out. */
export const byId = <T extends { id: ArticleId }>(rows: readonly (T | undefined)[]) =>
  new Map(rows.flatMap((row): [ArticleId, T][] => (row ? [[row.id, row]] : [])));

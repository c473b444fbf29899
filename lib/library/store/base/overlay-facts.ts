import type { ArticleId, Facts, Ms, Teaser } from '../../../habr/facts';
import { present } from '../../../present';

/** The facts the site gave now over those of before; fields that it left out stay. */
export const overlay = (
  before: Facts | undefined,
  teaser: Teaser,
  { from, now }: { from: Facts['from']; now: Ms },
): Facts => ({
  ...before,
  ...present(teaser),
  firstSeenAt: before?.firstSeenAt ?? now,
  factsAt: now,
  from,
});

/** Whether the facts are worth writing: they differ, or are a day older. */
export const isNews = (before: Facts | undefined, after: Facts): boolean =>
  before === undefined ||
  Math.abs(after.factsAt - before.factsAt) >= DAY_MS ||
  JSON.stringify({ ...before, factsAt: 0, from: 0 }) !==
    JSON.stringify({ ...after, factsAt: 0, from: 0 });

/** All that is known of an article that no page ever showed: its id and its address. */
export const bareFacts = (id: ArticleId, url: string, now: Ms): Facts => ({
  ...{ id, url, kind: 'article', title: '' },
  ...{ firstSeenAt: now, factsAt: now, from: 'page' },
});

export const DAY_MS: Ms = 24 * 60 * 60 * 1000;

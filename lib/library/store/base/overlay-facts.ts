import type { ArticleId, Facts, Ms, Teaser } from '../../../habr/facts';
import { present } from '../../../present';

/** What the site says now over what it said before: absent fields stay. */
export const overlay = (
  before: Facts | undefined,
  teaser: Teaser,
  from: Facts['from'],
  now: Ms,
): Facts => ({
  ...before,
  ...present(teaser),
  firstSeenAt: before?.firstSeenAt ?? now,
  factsAt: now,
  from,
});

/** Whether it is worth writing: something differs, or they were not seen for a day. */
export const isNews = (before: Facts | undefined, after: Facts): boolean =>
  before === undefined ||
  Math.abs(after.factsAt - before.factsAt) >= DAY ||
  JSON.stringify({ ...before, factsAt: 0, from: 0 }) !==
    JSON.stringify({ ...after, factsAt: 0, from: 0 });

/** Of an article that no page ever told us of: its number and its address. */
export const bareFacts = (id: ArticleId, url: string, now: Ms): Facts => ({
  ...{ id, url, kind: 'article', title: '' },
  ...{ firstSeenAt: now, factsAt: now, from: 'page' },
});

export const DAY: Ms = 24 * 60 * 60 * 1000;

import type { ListKey, Ms } from '../habr/facts';
import { present } from './canonical';
import { joined } from './join';
import type { View, Visit } from './model';

/** After this time without one, the next sight of a list begins another visit. */
const PAUSE: Ms = 30 * 60_000;

/** What was published after this is new in the list; nothing is known of it on a first visit. */
export const edgeAt = (visit: Visit | undefined, now: Ms): Ms | undefined =>
  visit && hasEnded(visit, now) ? joined(visit.edge, visit.newest, Math.max) : visit?.edge;

/** The visit after cards of a list were seen; `newest` is the latest publication among them. */
export const visit = (
  before: Visit | undefined,
  list: ListKey,
  newest: Ms | undefined,
  now: Ms,
): Visit =>
  present<Visit>({
    list,
    edge: edgeAt(before, now),
    from: before && !hasEnded(before, now) ? before.from : now,
    last: now,
    newest: joined(before?.newest, newest, Math.max),
  });

/** New: published after the last visit's newest, never opened, and not called read. */
export const isNew = (
  publishedAt: Ms | undefined,
  view: View | undefined,
  edge: Ms | undefined,
): boolean =>
  edge !== undefined &&
  publishedAt !== undefined &&
  publishedAt > edge &&
  (view === undefined || (view.state === 'unread' && !view.opened));

/** A clock that was set back by more than the pause ends a visit too. */
const hasEnded = ({ last }: Visit, now: Ms) => Math.abs(now - last) >= PAUSE;

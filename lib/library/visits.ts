import type { ListKey, Ms } from '../habr/facts';
import { present } from './canonical';
import { joined } from './join';
import type { Visit } from './model';

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

/** A clock that was set back by more than the pause ends a visit too. */
const hasEnded = ({ last }: Visit, now: Ms) => Math.abs(now - last) >= PAUSE;

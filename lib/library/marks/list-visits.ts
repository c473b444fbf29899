import type { ListKey, Ms } from '../../habr/facts';
import { present } from '../../present';
import type { Visit } from '../model';
import { joined } from './join-values';

/** After this time without one, the next sight of a list begins another visit. */
const VISIT_PAUSE_MS: Ms = 30 * 60_000;

/** What was published after this is new in the list; nothing is known of it on a first visit. */
export const edgeAt = (visit: Visit | undefined, now: Ms): Ms | undefined =>
  visit && hasEnded(visit, now) ? joined(visit.edge, visit.newest, Math.max) : visit?.edge;

type Seen = {
  list: ListKey;
  /** The latest publication among the cards that were seen. */
  newest: Ms | undefined;
  /** The reader says that what is there is known: a first visit has its edge at once. */
  isKnown?: true | undefined;
};

/** The visit after cards of a list were seen. */
export function visit(before: Visit | undefined, seen: Seen, now: Ms): Visit {
  const newest = joined(before?.newest, seen.newest, Math.max);
  return present({
    ...before,
    list: seen.list,
    edge: edgeAt(before, now) ?? (seen.isKnown && newest),
    from: before && !hasEnded(before, now) ? before.from : now,
    last: now,
    newest,
  });
}

/** A clock that was set back by more than the pause ends a visit too. */
const hasEnded = ({ last }: Visit, now: Ms) => Math.abs(now - last) >= VISIT_PAUSE_MS;

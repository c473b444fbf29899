import { present } from '../../present';
import type { Reading } from '../model';
import { joinSeen } from '../seen-slices';
import { canonical, greater } from './canonical-json';
import { emptyRound } from './empty-reading';
import { type FieldValue, singleField } from './field-kinds';
import { joined, joinNewer } from './join-values';
import { timeOf } from './stamp';

/** Its round is its stamp: within a round all devices saw the same article. */
const value: FieldValue<Reading> = {
  stampOf: ({ round }) => round,
  restamped: (reading, round) => ({ ...reading, round }),
  says: (reading = emptyRound('')) => ({ ...reading, round: '' }),
  /** A new round with the content of then; a finish is taken out of what is known now, and held off. */
  undone: (before, here, { kind, stamp: round }) => ({
    ...(here && kind === 'finished' ? heldOf(here) : (before ?? emptyRound(''))),
    round,
  }),
  takenBackAt: (there, here) =>
    there.finished && here.round && here.round > there.round && here.last === undefined
      ? timeOf(here.round)
      : undefined,
};

/** How an article was read. What was read then and what was read since comes back as one round. */
export const readingField = {
  ...singleField(value),
  join: joinReading,
  broughtBack: (then: Reading | undefined, here: Reading | undefined) =>
    joined(then && { ...then, round: here?.round ?? '' }, here, joinReading),
};

/** A later round is another reading: it is taken whole. Within a round everything only grows. */
function joinReading(a: Reading, b: Reading): Reading {
  if (a.round !== b.round) return a.round > b.round ? a : b;
  return present({
    ...joinNewer(a, b, READING),
    round: a.round,
    first: joined(a.first, b.first, Math.min),
    last: joined(a.last, b.last, Math.max),
    seen: joinSeen(a.seen, b.seen),
    spent: Math.max(a.spent, b.spent),
    finished: joined(a.finished, b.finished, earlier),
    held: a.held ?? b.held,
    ...textOf(laterOpened(a, b)),
  });
}

const READING: ReadonlySet<string> = new Set<keyof Reading>([
  'round',
  'first',
  'last',
  'seen',
  'spent',
  'finished',
  'held',
  'seenHash',
  'comments',
]);

type Finished = NonNullable<Reading['finished']>;
const earlier = (a: Finished, b: Finished) => (a.at === b.at ? greater(a, b) : a.at < b.at ? a : b);

const textOf = ({ seenHash, comments }: Reading) => ({ seenHash, comments });

function laterOpened(a: Reading, b: Reading): Reading {
  const [lastOfA, lastOfB] = [a.last ?? -1, b.last ?? -1];
  if (lastOfA !== lastOfB) return lastOfA > lastOfB ? a : b;
  return canonical(textOf(a)) >= canonical(textOf(b)) ? a : b;
}

const heldOf = ({ finished, ...reading }: Reading): Reading => ({ ...reading, held: true });

import type { Ms } from '../../habr/facts';
import { present } from '../../present';
import type { Act } from '../contract/contract';
import { emptyRound } from '../marks/empty-reading';
import type { Marks, Reading, Stamp } from '../model';
import { finish } from './finish-round';
import { type ActContext, type Draft, inTurn, type Outcome, record } from './write-entry';

type Opening = Extract<Act, { kind: 'opened' }>;

/** Opens an article; with the rule "when opened" the finish is an entry of its own, so that it can be undone alone. */
export const open = (act: Opening, ground: ActContext): Outcome | undefined =>
  inTurn(['open', 'finish'], ground, (step, here) =>
    step === 'open'
      ? record({ kind: 'opened' }, drafts(act, here), here)
      : here.rule === 'opened'
        ? finish(act.id, 'opened', here)
        : undefined,
  );

function drafts(act: Opening, ground: ActContext): Draft[] {
  const marks = ground.marks(act.id);
  const reading = marks?.reading;
  const isAgain = marks?.verdict?.value === 'unread';
  const opening: Draft = {
    id: act.id,
    field: 'reading',
    before: reading,
    replaces: [reading?.round || undefined],
    after: stamp => openedNow(isAgain ? emptyRound(stamp) : roundOf(marks, stamp), act, ground.now),
  };
  return isAgain ? [giveBack(marks, ground.now), opening] : [opening];
}

/** A hand-set "unread" ends with the opening: the decision is the rule's again. */
const giveBack = ({ id, verdict }: Marks, now: Ms): Draft => ({
  id,
  field: 'verdict',
  before: verdict,
  replaces: [verdict?.stamp],
  after: stamp => ({ value: 'rule', at: now, stamp }),
});

/** Once forgotten, the first round is gone for good: the article starts anew. */
const roundOf = (marks: Marks | undefined, stamp: Stamp): Reading =>
  marks?.reading ?? emptyRound(marks?.forgotten === undefined ? '' : stamp);

/** `last` always moves on, so that this opening's text wins over older copies whatever the clock. */
const openedNow = (reading: Reading, { hash, comments }: Opening, now: Ms): Reading =>
  present({
    ...reading,
    first: reading.first ?? now,
    last: Math.max(now, (reading.last ?? -1) + 1),
    seenHash: hash ?? reading.seenHash,
    comments: comments ?? reading.comments,
  });

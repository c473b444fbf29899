import type { Ms } from '../../habr/facts';
import { present } from '../../present';
import type { Act } from '../contract/contract';
import { emptyRound } from '../marks/empty-reading';
import type { Marks, Reading, Stamp } from '../model';
import { finish } from './finish-round';
import {
  type ActContext,
  inSequence,
  type Outcome,
  type PlannedChange,
  writeEntry,
} from './write-entry';

type Opening = Extract<Act, { kind: 'opened' }>;

/** Opens an article. With the rule "when opened" the finish is an entry of its own, so that it can be undone alone. */
export const open = (act: Opening, context: ActContext): Outcome | undefined =>
  inSequence(['open', 'finish'], context, (step, here) =>
    step === 'open'
      ? writeEntry({ kind: 'opened' }, openingChanges(act, here), here)
      : here.rule === 'opened'
        ? finish(act.id, 'opened', here)
        : undefined,
  );

function openingChanges(act: Opening, context: ActContext): PlannedChange[] {
  const marks = context.marks(act.id);
  const reading = marks?.reading;
  const isAgain = marks?.verdict?.value === 'unread';
  const opening: PlannedChange = {
    id: act.id,
    field: 'reading',
    before: reading,
    replaces: [reading?.round || undefined],
    after: stamp =>
      openedNow(isAgain ? emptyRound(stamp) : roundOf(marks, stamp), act, context.now),
  };
  return isAgain ? [returnToRule(marks, context.now), opening] : [opening];
}

/** An opening ends an "unread" that the reader set, so that the rule decides again. */
const returnToRule = ({ id, verdict }: Marks, now: Ms): PlannedChange => ({
  id,
  field: 'verdict',
  before: verdict,
  replaces: [verdict?.stamp],
  after: stamp => ({ value: 'rule', at: now, stamp }),
});

/** After a forgetting the first round is gone for good, so the article begins a new one. */
const roundOf = (marks: Marks | undefined, stamp: Stamp): Reading =>
  marks?.reading ?? emptyRound(marks?.forgotten === undefined ? '' : stamp);

/** `last` always grows, so that this opening's text wins over older ones whatever the clock says. */
const openedNow = (reading: Reading, { hash, comments }: Opening, now: Ms): Reading =>
  present({
    ...reading,
    first: reading.first ?? now,
    last: Math.max(now, (reading.last ?? -1) + 1),
    seenHash: hash ?? reading.seenHash,
    comments: comments ?? reading.comments,
  });

import { present } from '../../present';
import type { Progress } from '../contract/contract';
import { mergeMarks } from '../marks/merge-marks';
import type { Reading } from '../model';
import { isRead } from '../read-rule';
import { joinSeen } from '../seen-slices';
import { finish } from './finish-round';
import { type ActContext, inTurn, type Outcome, record } from './write-entry';

/**
 * Takes in what the page saw. Nothing is kept of an article that is not open in this round (forgotten, or
 * its opening undone, while it stands open in a tab).
 */
export function progress(report: Progress, ground: ActContext): Outcome {
  const nothing: Outcome = { marks: [], entries: [] };
  if (ground.marks(report.id)?.reading?.last === undefined) return nothing;
  const outcome = inTurn([saw, finishIfRead, sat], ground, (step, here) => step(report, here));
  return outcome ?? nothing;
}

/** The only change of marks that is not journaled. */
function saw(report: Progress, ground: ActContext): Outcome | undefined {
  const marks = ground.marks(report.id);
  const reading = marks?.reading;
  if (!marks || !reading) return undefined;
  const after: Reading = {
    ...reading,
    seen: joinSeen(reading.seen, report.seen),
    spent: reading.spent + report.spent,
  };
  const place = report.place && {
    value: report.place,
    at: ground.now,
    stamp: ground.tick(marks.place?.stamp, marks.forgotten),
  };
  const seen = present({ id: report.id, reading: after, place });
  return { marks: [mergeMarks(marks, seen)], entries: [] };
}

function finishIfRead(report: Progress, ground: ActContext): Outcome | undefined {
  const reading = ground.marks(report.id)?.reading;
  if (!report.finished || ground.rule !== 'seen' || !reading) return undefined;
  if (!isRead(reading, ground.facts(report.id), report.words)) return undefined;
  return finish(report.id, 'seen', ground);
}

function sat({ id, sitting }: Progress, ground: ActContext): Outcome | undefined {
  if (!sitting) return undefined;
  const { entries } = record({ kind: 'sat' }, [], ground);
  return { marks: [], entries: entries.map(one => ({ ...one, sitting: { id, ...sitting } })) };
}

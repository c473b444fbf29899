import { present } from '../../present';
import type { Progress } from '../contract/contract';
import { mergeMarks } from '../marks/merge-marks';
import type { Reading } from '../model';
import { isRead } from '../read-rule';
import { joinSeen } from '../seen-slices';
import { finish } from './finish-round';
import { type ActContext, inSequence, type Outcome, writeEntry } from './write-entry';

/**
 * Applies a page's report to the marks. It ignores articles that are not open in this round: forgotten
 * ones, or those whose opening was undone, while they stand open in a tab.
 */
export function progress(report: Progress, context: ActContext): Outcome {
  const nothing: Outcome = { marks: [], entries: [] };
  if (context.marks(report.id)?.reading?.last === undefined) return nothing;
  const outcome = inSequence([addSeen, finishIfRead, addSitting], context, (step, here) =>
    step(report, here),
  );
  return outcome ?? nothing;
}

/** Adds what was seen. No other change of marks stays out of the journal. */
function addSeen(report: Progress, context: ActContext): Outcome | undefined {
  const marks = context.marks(report.id);
  const reading = marks?.reading;
  if (!marks || !reading) return undefined;
  const after: Reading = {
    ...reading,
    seen: joinSeen(reading.seen, report.seen),
    spent: reading.spent + report.spent,
  };
  const place = report.place && {
    value: report.place,
    at: context.now,
    stamp: context.tick(marks.place?.stamp, marks.forgotten),
  };
  const seen = present({ id: report.id, reading: after, place });
  return { marks: [mergeMarks(marks, seen)], entries: [] };
}

function finishIfRead(report: Progress, context: ActContext): Outcome | undefined {
  const reading = context.marks(report.id)?.reading;
  if (!report.finished || context.rule !== 'seen' || !reading) return undefined;
  if (!isRead(reading, context.facts(report.id), report.words)) return undefined;
  return finish(report.id, 'seen', context);
}

function addSitting({ id, sitting }: Progress, context: ActContext): Outcome | undefined {
  if (!sitting) return undefined;
  const { entries } = writeEntry({ kind: 'sat' }, [], context);
  return { marks: [], entries: entries.map(one => ({ ...one, sitting: { id, ...sitting } })) };
}

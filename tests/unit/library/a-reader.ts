import type { ArticleId } from '../../../lib/habr/facts';
import { progress } from '../../../lib/library/acts/apply-progress';
import { perform } from '../../../lib/library/acts/perform-act';
import { type Undoing, undo } from '../../../lib/library/acts/undo-entries';
import type { Act, Progress } from '../../../lib/library/contract/contract';
import type { Entry, Rule } from '../../../lib/library/model';
import { createDevices, type Device, shown, type Time } from './devices';

export const id = (number: number): ArticleId => String(number) as ArticleId;
export const ALL = 'ffffffffffffffff';

/** Somebody with one device and a library, in words of what they do. Everything returns the entries written. */
export function aReader(rule: Rule = 'seen') {
  const time: Time = { now: Date.UTC(2026, 10, 23, 12) };
  const [device] = createDevices(time);
  device.rule = rule;
  return {
    time,
    device,
    does: (act: Act): Entry[] => written(device, perform(act, device.ground())),
    reads: (number: number, more: Partial<Progress> = {}): Entry[] =>
      written(
        device,
        progress(
          { id: id(number), seen: ALL, spent: 15_000, finished: true, ...more },
          device.ground(),
        ),
      ),
    undoes(entries: Entry[]): Undoing {
      const undoing = undo(entries, device.ground());
      device.write(undoing.outcome);
      return undoing;
    },
    marks: (number: number) => device.marks.get(id(number)),
    sees: (number: number) => shown(device.marks.get(id(number))),
  };
}

function written(device: Device, outcome: ReturnType<typeof perform>): Entry[] {
  device.write(outcome);
  return outcome?.entries ?? [];
}

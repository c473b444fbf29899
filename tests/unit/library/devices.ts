import type { ArticleId, Facts, Ms } from '../../../lib/habr/facts';
import type { ActContext, Outcome } from '../../../lib/library/acts/write-entry';
import { mergeEntries, mergeMarks } from '../../../lib/library/marks/merge-marks';
import { createClock } from '../../../lib/library/marks/stamp';
import { viewOf } from '../../../lib/library/marks/view-of-marks';
import type { Entry, Marks, Rule } from '../../../lib/library/model';

export type Time = { now: Ms };

/** A library as a device keeps it, without its database. */
export type Device = {
  marks: ReadonlyMap<ArticleId, Marks>;
  journal: Entry[];
  /** The marks after every step so far, oldest first. */
  past: ReadonlyMap<ArticleId, Marks>[];
  rule: Rule;
  ground(): ActContext;
  write(outcome: Outcome | undefined): void;
  /** Takes in what another device has. */
  meet(other: Device): void;
  /** The worker was stopped: all that is left of the clock is the journal's last stamp. */
  restart(): void;
};

const DAY = 24 * 60 * 60_000;

/** One right clock, one a year ahead, one a day behind. */
export const createDevices = (time: Time): [Device, Device, Device] => [
  createDevice('aaaaaaaa', time, 0),
  createDevice('bbbbbbbb', time, 365 * DAY),
  createDevice('cccccccc', time, -DAY),
];

function createDevice(name: string, time: Time, ahead: Ms): Device {
  const now = () => time.now + ahead;
  let clock = createClock(name, undefined, now);
  const device: Device = {
    marks: new Map(),
    journal: [],
    past: [],
    rule: 'seen',
    ground: () => ({
      marks: id => device.marks.get(id),
      facts: id => factsOf(id),
      tick: (...replaces) => clock.tick(...replaces),
      now: now(),
      rule: device.rule,
    }),
    write(outcome) {
      device.past.push(device.marks);
      if (!outcome) return;
      device.marks = new Map([
        ...device.marks,
        ...outcome.marks.map(one => [one.id, one] as const),
      ]);
      device.journal = mergeEntries(device.journal, outcome.entries);
    },
    meet(other) {
      device.past.push(device.marks);
      device.marks = mergedAll(device.marks, other.marks);
      device.journal = mergeEntries(device.journal, other.journal);
    },
    restart() {
      clock = createClock(name, device.journal.at(-1)?.stamp, now);
    },
  };
  return device;
}

export function mergedAll(
  a: ReadonlyMap<ArticleId, Marks>,
  b: ReadonlyMap<ArticleId, Marks>,
): Map<ArticleId, Marks> {
  const all = new Map(a);
  for (const [id, marks] of b) {
    const here = all.get(id);
    all.set(id, here ? mergeMarks(here, marks) : marks);
  }
  return all;
}

/** What the reader can tell of an article. */
export const shown = (marks: Marks | undefined) => ({
  ...viewOf(marks),
  note: marks?.note?.[0]?.text ?? '',
  tags: Object.keys(marks?.tags ?? {})
    .filter(tag => marks?.tags?.[tag]?.value)
    .sort(),
});

/** A text of one minute: fifteen seconds of attention are enough. */
const factsOf = (id: ArticleId): Facts => ({
  id,
  kind: 'article',
  url: `https://example.org/${id}`,
  title: 'A text',
  minutes: 1,
  firstSeenAt: 0,
  factsAt: 0,
  from: 'card',
});

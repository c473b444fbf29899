import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptied, goneUpTo } from '../../../lib/library/acts/forget-contents';
import { rebuild } from '../../../lib/library/acts/marks-from-journal';
import { perform } from '../../../lib/library/acts/perform-act';
import { restoreFrom } from '../../../lib/library/import/import-restore';
import { canonical } from '../../../lib/library/marks/canonical-json';
import { mergeEntries, mergeMarks } from '../../../lib/library/marks/merge-marks';
import type { Entry, Marks } from '../../../lib/library/model';
import { type Device, mergedAll, shown } from './devices';
import { deviceOf, play, threeStates } from './history';
import { announce, law } from './laws';
import { anyHistory, ids } from './steps';

announce();

const device = fc.nat(2);
const marksIn = ({ marks }: Pick<Device, 'marks'>) => canonical(ids.map(id => marks.get(id)));
const rebuilt = (journal: Entry[]) =>
  marksIn({ marks: new Map(rebuild(journal).map(one => [one.id, one])) });
const everythingIn = ({ marks, journal }: Device) => marksIn({ marks }) + canonical(journal);
const blank = canonical(shown(undefined));

describe('merging marks', () => {
  test('does not ask who comes first', () => {
    law([threeStates], ([a, b]) => {
      expect(canonical(mergeMarks(a, b))).toBe(canonical(mergeMarks(b, a)));
    });
  });

  test('does not ask who met whom before', () => {
    law([threeStates], ([a, b, c]) => {
      const early = mergeMarks(mergeMarks(a, b), c);
      expect(canonical(early)).toBe(canonical(mergeMarks(a, mergeMarks(b, c))));
    });
  });

  test('with the same once more changes nothing', () => {
    law([threeStates], ([a, b]) => {
      expect(canonical(mergeMarks(a, a))).toBe(canonical(a));
      const both = mergeMarks(a, b);
      expect(canonical(mergeMarks(both, b))).toBe(canonical(both));
    });
  });

  test('with an older copy of oneself changes nothing', () => {
    law([anyHistory], history => {
      for (const { past, marks } of play(history).devices) {
        for (const older of past) {
          expect(marksIn({ marks: mergedAll(marks, older) })).toBe(marksIn({ marks }));
        }
      }
    });
  });
});

describe('three libraries', () => {
  test('are the same once each has met the others, in any order', () => {
    const meetings = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
    const pairs = [
      [0, 1],
      [1, 0],
      [0, 2],
      [2, 0],
      [1, 2],
      [2, 1],
    ] as const;
    law([anyHistory, meetings], (history, order) => {
      const world = play(history);
      const all = mergedAll(
        mergedAll(world.devices[0].marks, world.devices[1].marks),
        world.devices[2].marks,
      );
      for (const nth of [...order, ...order]) {
        const [on, other] = pairs[nth] ?? [0, 1];
        deviceOf(world, on).meet(deviceOf(world, other));
      }
      const [a, b, c] = world.devices.map(everythingIn);
      expect([b, c]).toEqual([a, a]);
      expect(marksIn(world.devices[0])).toBe(marksIn({ marks: all }));
    });
  });
});

describe('what was forgotten', () => {
  test('stays forgotten, whatever older state comes by', () => {
    law([anyHistory, device, fc.constantFrom(...ids)], (history, on, id) => {
      const { past, marks, ...one } = deviceOf(play(history), on);
      const outcome = perform({ kind: 'forget', ids: [id] }, one.ground());
      const after: Marks = outcome?.marks[0] ?? marks.get(id) ?? { id };
      expect(canonical(shown(after))).toBe(blank);
      for (const older of [...past, marks]) {
        const met = mergeMarks(after, older.get(id) ?? { id });
        expect(canonical(met)).toBe(canonical(after));
      }
    });
  });
});

describe('what was forgotten for good', () => {
  test('is nowhere in the journal, which still rebuilds the same marks and stays so in any merge', () => {
    law([anyHistory, device], (history, on) => {
      const { journal } = deviceOf(play(history), on);
      const swept = ids.reduce((left, id) => {
        const upTo = goneUpTo(left, id, Number.MAX_SAFE_INTEGER);
        return upTo ? mergeEntries(left, emptied(left, id, upTo)) : left;
      }, journal);
      expect(rebuilt(swept)).toBe(rebuilt(journal));
      expect(canonical(mergeEntries(journal, swept))).toBe(canonical(swept));
      expect(canonical(mergeEntries(swept, journal))).toBe(canonical(swept));
    });
  });
});

describe('the journal', () => {
  test('alone rebuilds all marks but progress', () => {
    law([anyHistory], history => {
      for (const { marks, journal } of play(history).devices) {
        const rebuilt = new Map(rebuild(journal).map(one => [one.id, withoutProgress(one)]));
        const kept = new Map([...marks].map(([id, one]) => [id, withoutProgress(one)]));
        expect(marksIn({ marks: rebuilt })).toBe(marksIn({ marks: kept }));
      }
    });
  });

  test('rebuilds them in any order of its entries', () => {
    law([anyHistory, device], (history, on) => {
      const { journal } = deviceOf(play(history), on);
      expect(rebuilt(journal.toReversed())).toBe(rebuilt(journal));
    });
  });

  test('is the union of all, whoever comes first', () => {
    law([anyHistory], history => {
      const [a, b, c] = play(history).devices.map(({ journal }) => journal);
      const all = mergeEntries(mergeEntries(a ?? [], b ?? []), c ?? []);
      const other = mergeEntries(c ?? [], mergeEntries(b ?? [], a ?? []));
      expect(canonical(other)).toBe(canonical(all));
    });
  });
});

describe('going back', () => {
  test('shows exactly the backup, and wins every merge with what was', () => {
    law([anyHistory, device, fc.nat()], (history, on, nth) => {
      const one = deviceOf(play(history), on);
      const before = [...one.past, one.marks];
      const backup = before[nth % before.length] ?? new Map();
      one.write(restoreFrom(ids, backup, one.ground()));
      expect(ids.map(id => shown(one.marks.get(id)))).toEqual(ids.map(id => shown(backup.get(id))));
      for (const older of before) {
        expect(marksIn({ marks: mergedAll(older, one.marks) })).toBe(marksIn(one));
      }
    });
  });
});

/** What the journal does not hold: how much was seen, for how long, and where the reader stopped. */
function withoutProgress({ place, ...marks }: Marks): Marks {
  if (!marks.reading) return marks;
  return { ...marks, reading: { ...marks.reading, seen: '', spent: 0 } };
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleId } from '../../../lib/habr/facts';
import { progress } from '../../../lib/library/acts/apply-progress';
import { touchedBy } from '../../../lib/library/acts/entry-ids';
import { perform } from '../../../lib/library/acts/perform-act';
import { type Undoing, undo } from '../../../lib/library/acts/undo-entries';
import type { Act } from '../../../lib/library/contract/contract';
import { type Device, mergedAll, shown } from './devices';
import { deviceOf, play } from './history';
import { announce, law } from './laws';
import { anyAct, anyHistory, ids } from './steps';

announce();

const device = fc.nat(2);
const id = fc.constantFrom(...ids);
const look = ({ marks }: Pick<Device, 'marks'>) => ids.map(one => shown(marks.get(one)));
const idsOf = (act: Act) => ('ids' in act ? act.ids : [act.id]);

/** Does it and keeps it, as the store does. */
function act(on: Device, what: Act) {
  const outcome = perform(what, on.ground());
  on.write(outcome);
  return outcome?.entries ?? [];
}

function takeBack(on: Device, entries: Parameters<typeof undo>[0]): Undoing {
  const undoing = undo(entries, on.ground());
  on.write(undoing.outcome);
  return undoing;
}

describe('an act', () => {
  test('shows at once on its device, whatever any clock says', () => {
    law([anyHistory, device, anyAct], (history, on, what) => {
      const one = deviceOf(play(history), on);
      act(one, what);
      for (const each of idsOf(what)) expect(shown(one.marks.get(each))).toMatchObject(shows(what));
    });
  });

  test('that changes nothing writes nothing', () => {
    law([anyHistory, device, anyAct], (history, on, what) => {
      const one = deviceOf(play(history), on);
      act(one, what);
      const again = perform(what, one.ground());
      expect(again === undefined).toBe(what.kind !== 'opened');
    });
  });
});

describe('undo', () => {
  test('restores what was shown, and undoing the undo brings it again', () => {
    law([anyHistory, device, anyAct], (history, on, what) => {
      const one = deviceOf(play(history), on);
      one.rule = 'seen';
      const before = look(one);
      const entries = act(one, what);
      const after = look(one);
      const undoing = takeBack(one, entries);
      expect(undoing.left).toBe(0);
      expect(look(one)).toEqual(before);
      takeBack(one, undoing.outcome?.entries ?? []);
      expect(look(one)).toEqual(after);
    });
  });

  test('survives meeting what it undid', () => {
    law([anyHistory, device, anyAct], (history, on, what) => {
      const one = deviceOf(play(history), on);
      takeBack(one, act(one, what));
      const after = look(one);
      for (const older of one.past) {
        expect(look({ marks: mergedAll(older, one.marks) })).toEqual(after);
      }
    });
  });

  test('leaves what was changed since, and says of how many articles', () => {
    law([anyHistory, device, device, anyOverwriting], (history, on, other, [first, second]) => {
      const world = play(history);
      const [one, another] = [deviceOf(world, on), deviceOf(world, other)];
      one.meet(another);
      const entries = act(one, first);
      another.meet(one);
      const since = act(another, second).flatMap(entry => entry.changes);
      one.meet(another);
      const touched = [...new Set(entries.flatMap(touchedBy))];
      const overwritten = touched.filter(each => since.some(change => change.id === each));
      const before = look(one);
      const undoing = takeBack(one, entries);
      expect([undoing.changed, undoing.left]).toEqual([
        touched.length - overwritten.length,
        overwritten.length,
      ]);
      for (const each of overwritten)
        expect(look(one)[ids.indexOf(each)]).toEqual(before[ids.indexOf(each)]);
    });
  });

  test('of an automatic "read" goes on reading, and the rule lets go of this round', () => {
    law([anyHistory, device, id], (history, on, each) => {
      const one = deviceOf(play(history), on);
      const finish = readToTheEnd(one, each);
      if (!finish) return;
      takeBack(one, [finish]);
      const held = shown(one.marks.get(each));
      if (one.marks.get(each)?.verdict?.value !== 'read') expect(held.state).toBe('reading');
      expect(held.percent).toBe(100);
      expect(readToTheEnd(one, each)).toBeUndefined();
      takeBack(
        one,
        one.journal.filter(entry => entry.of === finish.stamp),
      );
      expect(shown(one.marks.get(each)).state).toBe('read');
    });
  });
});

/** What the reader must see right after an act. */
function shows(what: Act): object {
  switch (what.kind) {
    case 'opened':
      return { opened: true, state: expect.stringMatching(/^read/) };
    case 'read':
      return { state: what.value ? 'read' : expect.not.stringMatching(/^read$/) };
    case 'bookmark':
      return { bookmarked: what.value };
    case 'note':
      return { note: what.text };
    case 'tag':
      return {
        tags: what.value
          ? expect.arrayContaining([what.tag])
          : expect.not.arrayContaining([what.tag]),
      };
    case 'forget':
      return shown(undefined);
  }
}

/** Two acts of which the second sets another value where the first set one. */
const anyOverwriting: fc.Arbitrary<[Act, Act]> = anyAct.chain(first => {
  const forget: Act = { kind: 'forget', ids: idsOf(first).slice(0, 2) };
  if (first.kind === 'opened' || first.kind === 'forget') return fc.constant([first, forget]);
  const other: Act =
    first.kind === 'note'
      ? { ...first, text: `${first.text} more` }
      : { ...first, value: !first.value };
  return fc.constantFrom<[Act, Act]>([first, other], [first, forget]);
});

/** Opens and reads; the journal's entry of the finish, if the rule set one. */
function readToTheEnd(on: Device, each: ArticleId) {
  on.rule = 'seen';
  act(on, { kind: 'opened', id: each });
  const report = { id: each, seen: 'f'.repeat(16), spent: 20_000, finished: true };
  const outcome = progress(report, on.ground());
  on.write(outcome);
  return outcome.entries.find(entry => entry.kind === 'finished');
}

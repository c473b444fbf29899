import { describe, expect, test } from 'vitest';
import { emptied, goneUpTo } from '../../../../lib/library/acts/forget-contents';
import { rebuild } from '../../../../lib/library/acts/marks-from-journal';
import { perform } from '../../../../lib/library/acts/perform-act';
import type { Act } from '../../../../lib/library/contract/contract';
import { canonical } from '../../../../lib/library/marks/canonical-json';
import { mergeEntries } from '../../../../lib/library/marks/merge-marks';
import type { Entry } from '../../../../lib/library/model';
import { aReader, id } from '../a-reader';
import { createDevices, type Device, shown } from '../devices';

const DAY = 24 * 60 * 60_000;

/** Somebody who wrote a note on two articles, sat over the first, and forgot it. */
function forgetful() {
  const reader = aReader();
  reader.does({ kind: 'opened', id: id(1) });
  reader.reads(1, { finished: false, sitting: { ms: 1, from: 0, to: 1 } });
  for (const number of [1, 2]) reader.does({ kind: 'note', id: id(number), text: 'secret' });
  reader.does({ kind: 'bookmark', ids: [id(1), id(2)], value: true });
  const forgetting = reader.does({ kind: 'forget', ids: [id(1)] });
  const goneAfter = (days: number) =>
    goneUpTo(reader.device.journal, id(1), reader.time.now + days * DAY);
  const swept = (journal: Entry[], days: number) => {
    const upTo = goneAfter(days);
    return upTo ? mergeEntries(journal, emptied(journal, id(1), upTo)) : journal;
  };
  return { reader, forgetting, goneAfter, swept };
}

describe('what was forgotten', () => {
  test('can be undone for thirty days, then it is gone', () => {
    const { forgetting, goneAfter } = forgetful();
    expect([goneAfter(29.9), goneAfter(30)]).toEqual([undefined, forgetting[0]?.stamp]);
  });

  test('leaves the journal, and what was done with other articles stays', () => {
    const { reader, swept } = forgetful();
    const left = swept(reader.device.journal, 30);
    expect(canonical(left).match(/secret/g)).toHaveLength(1);
    expect(left.filter(entry => entry.sitting)).toEqual([]);
    expect(left.map(entry => entry.stamp)).toEqual(reader.device.journal.map(entry => entry.stamp));
    expect(rebuild(left)).toEqual(rebuild(reader.device.journal));
  });

  test('does not come back with an older copy of the journal', () => {
    const { reader, swept } = forgetful();
    const left = swept(reader.device.journal, 30);
    expect(mergeEntries(left, reader.device.journal)).toEqual(left);
    expect(mergeEntries(reader.device.journal, left)).toEqual(left);
  });

  test('is left nothing of to undo, and it says so', () => {
    const { reader, forgetting, swept } = forgetful();
    const left = swept(reader.device.journal, 30);
    const entries = left.filter(entry => entry.stamp === forgetting[0]?.stamp);
    expect(reader.undoes(entries)).toEqual({ changed: 0, left: 1 });
  });

  test('and brought back in time stays, until it is forgotten again', () => {
    const { reader, forgetting, goneAfter } = forgetful();
    const undoing = reader.undoes(forgetting);
    expect(goneAfter(300)).toBeUndefined();
    const again = reader.undoes(undoing.outcome?.entries ?? []).outcome?.entries;
    expect(goneAfter(30)).toBe(again?.[0]?.stamp);
  });

  test('goes by the stamp of each value: from what another device wrote over it, too', () => {
    const time = { now: Date.UTC(2026, 10, 23) };
    const [here, ahead] = createDevices(time);
    const act = (on: Device, what: Act) => on.write(perform(what, on.ground()));
    act(here, { kind: 'note', id: id(1), text: 'secret' });
    ahead.meet(here);
    act(here, { kind: 'forget', ids: [id(1)] });
    act(ahead, { kind: 'note', id: id(1), text: 'later' });
    here.meet(ahead);
    const upTo = goneUpTo(here.journal, id(1), time.now + 30 * DAY);
    const left = upTo ? mergeEntries(here.journal, emptied(here.journal, id(1), upTo)) : [];
    expect(canonical(left)).not.toContain('secret');
    expect(rebuild(left)).toEqual([...here.marks.values()]);
    expect(shown(here.marks.get(id(1))).note).toBe('later');
  });
});

import { expect, test, vi } from 'vitest';
import { createSnapshots } from '../../../lib/library/store/backup-copies/snapshots';
import { aLibrary, anAct, bookmark, DAY, given, id, page } from '../library/store/a-library';
import { aFolder } from '../library/store/backup-copies/copies-in-memory';
import { aTaker, comesTo, planned } from './an-importer';

vi.setConfig({ testTimeout: 60_000 });

/** Yesterday two articles were kept, and a snapshot was taken; today three were called read by mistake. */
async function aBadDay() {
  const house = aLibrary();
  const folder = aFolder();
  const snapshots = createSnapshots(folder);
  await house.library.act(bookmark(id(1), id(2)), page());
  await snapshots.daily(house.db, house.clock.now);
  const takenAt = house.clock.now;
  house.clock.now += DAY;
  const ids = [id(1), id(2), id(3)];
  await house.library.act(anAct({ kind: 'read', ids, value: true }), page());
  const taker = aTaker({ house, snapshots });
  await vi.waitFor(() => expect(taker.snapshots.value).toHaveLength(1));
  const states = async () => {
    const { views } = given(await house.library.marks({ ids }, page()));
    return ids.map(one => views[one]?.state ?? 'unread');
  };
  return { taker, folder, takenAt, states, name: taker.snapshots.value[0]?.name ?? '' };
}

test('a snapshot is listed by its time, and going back to it makes all marks what they were', async () => {
  const { taker, takenAt, states, name } = await aBadDay();
  expect(taker.snapshots.value[0]?.at).toBe(takenAt);
  taker.acts.onSnapshot(name);
  expect(await planned(taker)).toMatchObject({ changed: 2, emptied: 1, asks: true });
  taker.acts.onSure(true);
  taker.acts.onStart();
  await comesTo(taker, 'done');
  expect(await states()).toEqual(['unread', 'unread', 'unread']);
  taker.acts.onUndo();
  await comesTo(taker, 'done', shown => expect(shown.verb).toBe('undo'));
  expect(await states()).toEqual(['read', 'read', 'read']);
});

test('one that is damaged is refused with words, and changes nothing', async () => {
  const { taker, folder, states, name } = await aBadDay();
  await folder.write(name, new Blob(['not gzip at all']).stream());
  taker.acts.onSnapshot(name);
  await comesTo(taker, 'refused', shown => expect(shown.code).toBe('damaged'));
  expect(await states()).toEqual(['read', 'read', 'read']);
});

test('while the library does not open, that is said, and no page makes an empty one', async () => {
  const { folder } = await aBadDay();
  const ready = { ok: false, error: { code: 'closed' } } as const;
  const taker = aTaker({ snapshots: createSnapshots(folder), ready });
  await vi.waitFor(() => expect(taker.snapshots.value).toHaveLength(1));
  taker.acts.onSnapshot(taker.snapshots.value[0]?.name ?? '');
  await comesTo(taker, 'failed', ({ code }) => expect(code).toBe('closed'));
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(taker.db.name);
});

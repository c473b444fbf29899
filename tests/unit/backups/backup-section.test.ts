import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBackupSection, withPermission } from '../../../lib/backups/backup-section';
import type { Answer } from '../../../lib/library/contract/contract';
import type { Marks } from '../../../lib/library/model';
import { Database } from '../../../lib/library/store/base/database';
import type { Survivors } from '../../../lib/library/store/broken-database/library-without-database';
import { readBackup } from '../../../lib/transfer/backup/read-backup';
import { aLibrary, bookmark, DAY, id, page } from '../library/store/a-library';
import { own } from '../library/store/import-runs/a-run';

const marks: Marks = {
  id: id(7),
  verdict: { value: 'read', at: DAY, stamp: '0'.repeat(21) as never },
};
const copies: Survivors = {
  device: 'aaaaaaaa',
  records: [{ marks }],
  journal: [],
  snapshotAt: DAY,
};
const closed: Answer<null> = { ok: false, error: { code: 'closed' } };

let saved: Blob[] = [];
beforeEach(() => {
  saved = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation(file => `blob:${saved.push(file as Blob)}`);
});
afterEach(() => vi.restoreAllMocks());

/** The page's way of saving, over a library that answers so, with these copies of it beside. */
function aSaver(has: { ready?: Answer<null>; survivors?: Survivors } = {}) {
  const house = aLibrary();
  const last = { at: 0 };
  const backupProgress = createBackupSection({
    db: new Database(house.db.name),
    library: { ready: async () => has.ready ?? house.library.ready(undefined, own) },
    survivors: async () => has.survivors,
    app: '0.1.0',
    last: {
      get: async () => last.at,
      set: async at => {
        last.at = at;
      },
      follow: () => {},
    },
  });
  return { ...house, ...backupProgress, last };
}

const idsIn = async ([file = new Blob()]: Blob[]) => {
  const read = await readBackup(file);
  return read.ok && read.value.records.flatMap(one => ('marks' in one ? one.marks?.id : []));
};

test('a backup is of the library, and counts as the last one', async () => {
  const { library, onSave, backupProgress, last } = aSaver({ survivors: copies });
  await library.act(bookmark(id(1)), page());
  await onSave();
  expect(backupProgress.value).toEqual({ phase: 'saved' });
  expect(await idsIn(saved)).toEqual([id(1)]);
  expect(last.at).toBeGreaterThan(0);
});

test.each(['closed', 'away', 'storage'] as const)(
  'where the library is “%s” it is of the copies, says of when they are, and is no reason to save none soon',
  async code => {
    const ready = { ok: false, error: { code } } as const;
    const { onSave, backupProgress, last } = aSaver({ ready, survivors: copies });
    await onSave();
    expect(backupProgress.value).toEqual({ phase: 'copies', snapshotAt: DAY });
    expect(await idsIn(saved)).toEqual([id(7)]);
    expect(last.at).toBe(0);
  },
);

test('a library that opens and cannot be read is one that does not open', async () => {
  const { db, library, onSave, backupProgress } = aSaver({ survivors: copies });
  await library.act(bookmark(id(1)), page());
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
    throw new DOMException('', 'UnknownError');
  });
  await onSave();
  expect(backupProgress.value.phase).toBe('copies');
  expect(db.isOpen()).toBe(true);
});

test('where there are no copies either, nothing is saved, and it says so', async () => {
  const { onSave, backupProgress } = aSaver({ ready: closed });
  await onSave();
  expect(backupProgress.value).toEqual({ phase: 'failed' });
  expect(saved).toEqual([]);
});

test('automatic backups are chosen only once the browser lets us save files', async () => {
  const [change, ask] = [vi.fn(), vi.fn(async () => false)];
  const changeAllowed = withPermission(change, ask);
  await changeAllowed('autoBackup', 'weekly');
  expect(change).toHaveBeenLastCalledWith('autoBackup', 'off');
  ask.mockResolvedValue(true);
  await changeAllowed('autoBackup', 'weekly');
  expect(change).toHaveBeenLastCalledWith('autoBackup', 'weekly');
});

test('what needs no permission is changed without a question', async () => {
  const [change, ask] = [vi.fn(), vi.fn(async () => false)];
  await withPermission(change, ask)('autoBackup', 'off');
  await withPermission(change, ask)('badge', 'queue');
  expect(change.mock.calls).toEqual([
    ['autoBackup', 'off'],
    ['badge', 'queue'],
  ]);
  expect(ask).not.toHaveBeenCalled();
});

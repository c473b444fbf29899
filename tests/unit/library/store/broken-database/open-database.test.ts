import Dexie from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { Database } from '../../../../../lib/library/store/base/database';
import { createOpenDatabase } from '../../../../../lib/library/store/broken-database/open-database';

afterEach(() => {
  vi.useRealTimers();
});

/** A database that takes ten seconds to open. */
function aSlowDatabase(changes: Partial<Database>) {
  vi.useFakeTimers();
  const db = Object.assign(new Database('slow'), changes);
  vi.spyOn(db, 'open').mockImplementation(
    () => new Dexie.Promise(resolve => setTimeout(() => resolve(db), 10_000)),
  );
  return createOpenDatabase({ db, recover: async () => {}, replay: async () => {} });
}

test('an upgrade is waited for, however long it takes', async () => {
  const opening = aSlowDatabase({ isUpgraded: true }).retry();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await opening).toBe(true);
});

test('after an upgrade an opening that takes so long counts as closed again', async () => {
  const { retry } = aSlowDatabase({ isUpgraded: true });
  const upgrading = retry();
  await vi.advanceTimersByTimeAsync(10_000);
  await upgrading;
  const opening = retry();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await opening).toBe(false);
});

test('anything else that takes so long counts as closed', async () => {
  const opening = aSlowDatabase({}).retry();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await opening).toBe(false);
});

import { expect, test, vi } from 'vitest';
import { Database } from '../../../lib/library/store/base/database';
import { withOwnConnection } from '../../../lib/own-pages/when-library-ready';

test('a page whose connection could not be opened reads again as soon as the library is ready', async () => {
  const db = new Database('opened-again');
  const real = indexedDB.open.bind(indexedDB);
  const broken = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  await expect(db.marks.count()).rejects.toThrow();
  broken.mockImplementation(real);
  await expect(db.marks.count(), 'by itself it never does').rejects.toThrow();
  const library = withOwnConnection({ ready: async () => ({ ok: true, value: null }) }, db);
  expect(await library.ready()).toMatchObject({ ok: true });
  expect(await db.marks.count()).toBe(0);
});

test('and never makes a database that the background has not', async () => {
  const db = new Database('opened-never');
  const closed = { ok: false as const, error: { code: 'closed' as const } };
  const library = withOwnConnection({ ready: async () => closed }, db);
  expect(await library.ready()).toEqual(closed);
  expect(await indexedDB.databases()).not.toContainEqual(
    expect.objectContaining({ name: db.name }),
  );
});

import { afterEach, describe, expect, test, vi } from 'vitest';
import { backupFile } from '../../../../../lib/backups/make-backup';
import { planOf } from '../../../../../lib/import/import-preview';
import { readImportFile } from '../../../../../lib/import/read-import-file';
import { verifyBackup } from '../../../../../lib/import/verify-backup';
import type { Act } from '../../../../../lib/library/contract/contract';
import { timeOf } from '../../../../../lib/library/marks/stamp';
import type { Marks } from '../../../../../lib/library/model';
import { createMirror } from '../../../../../lib/library/store/backup-copies/mirror';
import { Database } from '../../../../../lib/library/store/base/database';
import { survivorsOf } from '../../../../../lib/library/store/broken-database/library-without-database';
import { createPending } from '../../../../../lib/library/store/broken-database/pending-acts';
import { anAct, aTeaser, bookmark, DAY, given, id, opened, page } from '../a-library';
import { aSafeLibrary } from './a-safe-library';

const HOUR = 3_600_000;

afterEach(() => vi.restoreAllMocks());

type Safe = ReturnType<typeof aSafeLibrary>;
const survivors = ({ area, snapshots }: Pick<Safe, 'area' | 'snapshots'>) =>
  survivorsOf({
    mirror: createMirror(area),
    pending: createPending(area),
    rule: async () => 'seen',
    snapshots,
  });

/** An hour ago the day's snapshot was taken; since then something was decided; and now the database does not open. */
async function aClosed() {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const safe = aSafeLibrary();
  await safe.library.see({ teasers: [aTeaser()] }, page());
  await safe.library.act(opened(), page());
  await safe.library.act(bookmark(id(1), id(2)), page());
  await safe.copy();
  safe.clock.now += HOUR;
  await safe.library.act(bookmark(id(3)), page());
  await createMirror(safe.area).flush(safe.db);
  safe.db.close();
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('', 'UnknownError');
  });
  safe.clock.now += 60_000;
  return { ...safe, ...safe.restart(), unblock: () => open.mockRestore() };
}

async function file(safe: Safe) {
  const { snapshotAt: _, ...held } = (await survivors(safe)) ?? { records: [], journal: [] };
  return backupFile({ device: '', ...held, exportedAt: safe.clock.now, app: '0.1.0' });
}

async function intake(safe: Safe) {
  const read = await readImportFile(await file(safe));
  if (!read.ok) throw new Error(`${read.code} ${read.detail}`);
  return read.value;
}

const said: Act[] = [
  { kind: 'bookmark', ids: [id(2)], value: false },
  { kind: 'bookmark', ids: [id(4), id(5)], value: true },
  { kind: 'read', ids: [id(1)], value: true },
  { kind: 'opened', id: id(6) },
  { kind: 'tag', id: id(4), tag: 'later', value: true },
  { kind: 'forget', ids: [id(3)] },
];

describe('what is left of a library whose database does not open', () => {
  test('is a backup of what was decided before it and meanwhile, with the history of the snapshot', async () => {
    const safe = await aClosed();
    for (const what of said) given(await safe.library.act(anAct(what), page()));
    const { pieces, journal } = await intake(safe);
    const marks = new Map(pieces.map(one => [one.id, one.marks as Marks]));
    const kept = [1, 2, 3, 4, 5].map(one => marks.get(id(one))?.bookmark?.value);
    expect(kept).toEqual([true, false, undefined, true, true]);
    expect(marks.get(id(1))?.verdict).toMatchObject({ value: 'read', at: safe.clock.now });
    expect(marks.get(id(1))?.reading?.first).toBe(safe.clock.now - HOUR - 60_000);
    expect(marks.get(id(6))?.reading?.first).toBe(safe.clock.now);
    expect(pieces.find(one => one.id === id(1))?.facts?.title).toBe(aTeaser().title);
    expect(journal.map(({ kind }) => kind)).toEqual(['opened', 'bookmark']);
    expect((await survivors(safe))?.snapshotAt).toBe(safe.clock.now - HOUR - 60_000);
  });

  test('restores whole', async () => {
    const safe = await aClosed();
    for (const what of said) given(await safe.library.act(anAct(what), page()));
    const read = await intake(safe);
    safe.unblock();
    expect(await verifyBackup(read, new Database('scratch'))).toEqual({ restored: 6, missing: 0 });
  });

  test.each([
    ['in the same moment', 0],
    ['while the clock went back a day', -DAY],
  ])('changes nothing when it opens again and is given it: %s', async (_, moved) => {
    const safe = await aClosed();
    safe.clock.now += moved;
    for (const what of said) given(await safe.library.act(anAct(what), page()));
    const read = await intake(safe);
    safe.unblock();
    const { db, library } = safe.restart();
    given(await library.ready(undefined, page()));
    const before = await db.marks.toArray();
    const { preview } = await planOf(db, read, 'add');
    expect(preview).toMatchObject({ total: 0, added: 0, changed: 0, emptied: 0 });
    expect(before.find(one => one.id === id(5))?.bookmark?.value).toBe(true);
  });

  test('is what was decided, where no snapshot can be read', async () => {
    const safe = await aClosed();
    for (const name of safe.folder.files.keys()) safe.folder.files.set(name, new Uint8Array(9));
    given(await safe.library.act(bookmark(id(4)), page()));
    const { pieces, journal } = await intake(safe);
    expect(pieces.map(one => one.marks?.bookmark?.value)).toEqual(Array(4).fill(true));
    const { stamp } = pieces.find(one => one.id === id(4))?.marks?.bookmark ?? {};
    expect(stamp && timeOf(stamp)).toBe(safe.clock.now);
    expect(journal).toEqual([]);
    expect(await survivors(safe)).not.toHaveProperty('snapshotAt');
  });

  test('is the snapshot, where the mirror is damaged', async () => {
    const safe = await aClosed();
    for (const key of safe.area.kept.keys()) safe.area.kept.set(key, 'nonsense');
    const { pieces } = await intake(safe);
    expect(pieces.map(one => one.id)).toEqual([id(1), id(2)]);
  });

  test('is nothing, and no empty file, where nothing was kept', async () => {
    const safe = aSafeLibrary();
    expect(await survivors(safe)).toBeUndefined();
  });
});

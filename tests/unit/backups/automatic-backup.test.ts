import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createAutomaticBackup } from '../../../lib/backups/automatic-backup';
import type { Choices } from '../../../lib/settings/settings-table';
import { readBackup } from '../../../lib/transfer/backup/read-backup';
import { aLibrary, bookmark, DAY, given, id, page } from '../library/store/a-library';

describe('the automatic backup', () => {
  let choice: Choices['autoBackup'];
  let at: number;
  let folder: File[];
  const save = vi.fn(async (file: File) => void folder.push(file));
  const keep = vi.fn(async () => {});

  beforeEach(() => {
    [choice, at, folder] = ['weekly', 0, []];
    save.mockClear();
  });

  function anAutomaticBackup() {
    const { db, library, clock } = aLibrary();
    const set = async (now: number) => {
      at = now;
    };
    const last = { get: async () => at, set };
    const deps = { db, app: '0.1.0', choice: async () => choice, last, downloads: { save, keep } };
    return { look: createAutomaticBackup({ ...deps, now: () => clock.now }), library, clock };
  }

  test('is a packed file with everything in it, named by its date', async () => {
    const { look, library } = anAutomaticBackup();
    given(await library.act(bookmark(id(1), id(2)), page()));
    await look();
    expect(folder.map(({ name }) => name)).toEqual(['dalee-backup-2026-11-23.json.gz']);
    const read = await readBackup(folder[0] ?? new Blob());
    expect(read.ok && read.value.records).toHaveLength(2);
  });

  test('comes once a week, however often it is looked for', async () => {
    const { look, clock } = anAutomaticBackup();
    await Promise.all([look(), look()]);
    clock.now += 6 * DAY;
    await look();
    expect(folder).toHaveLength(1);
    clock.now += DAY;
    await look();
    expect(folder).toHaveLength(2);
    expect(keep).toHaveBeenLastCalledWith(5);
  });

  test('is not made unasked', async () => {
    choice = 'off';
    await anAutomaticBackup().look();
    expect(folder).toEqual([]);
  });

  test('that did not get to the disk is tried again at the next look', async () => {
    const { look } = anAutomaticBackup();
    save.mockRejectedValueOnce(new Error('FILE_NO_SPACE'));
    await expect(look()).rejects.toThrow('FILE_NO_SPACE');
    expect(at).toBe(0);
    await look();
    expect(folder).toHaveLength(1);
  });

  test('is made when the last one seems to lie ahead: a clock was wrong', async () => {
    const { look, clock } = anAutomaticBackup();
    at = clock.now + 300 * DAY;
    await look();
    expect(at).toBe(clock.now);
  });
});

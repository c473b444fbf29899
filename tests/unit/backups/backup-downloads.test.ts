import { expect, test, vi } from 'vitest';
import { createDownloads } from '../../../lib/backups/backup-downloads';

/** Downloads as the browser keeps them, newest first. */
function aBrowser(filenames: string[]) {
  const all = filenames.map((filename, id) => ({ id, filename, exists: true, state: 'complete' }));
  const hearers = new Set<(told: object) => void>();
  const api = {
    download: vi.fn(async () => 100),
    search: vi.fn(async ({ id }: { id?: number }) =>
      id === undefined ? all : [{ id, filename: '', exists: true, state: 'in_progress' }],
    ),
    removeFile: vi.fn(async () => {}),
    erase: vi.fn(async () => {}),
    onChanged: {
      addListener: (hear: (told: never) => void) => void hearers.add(hear as never),
      removeListener: (hear: (told: never) => void) => void hearers.delete(hear as never),
    },
  };
  const tell = (told: object) => {
    for (const hear of hearers) hear(told);
  };
  return { api, tell, hearers };
}

const backup = new File(['{}'], 'dalee-backup-2026-11-24.json.gz');

test('a file is saved when the browser says that it is complete, not before', async () => {
  const { api, tell, hearers } = aBrowser([]);
  const saved = createDownloads(() => api).save(backup);
  const done = vi.fn();
  void saved.then(done);
  await vi.waitFor(() => expect(hearers.size).toBe(1));
  tell({ id: 99, state: { current: 'complete' } });
  tell({ id: 100, filename: { current: 'x' } });
  await Promise.resolve();
  expect(done).not.toHaveBeenCalled();
  tell({ id: 100, state: { current: 'complete' } });
  await saved;
  expect(api.download).toHaveBeenCalledWith(
    expect.objectContaining({ filename: 'Dalee/dalee-backup-2026-11-24.json.gz' }),
  );
  expect(hearers.size).toBe(0);
});

test('one that is interrupted is a failure', async () => {
  const { api, tell, hearers } = aBrowser([]);
  const saved = createDownloads(() => api).save(backup);
  const failure = expect(saved).rejects.toThrow('FILE_NO_SPACE');
  await vi.waitFor(() => expect(hearers.size).toBe(1));
  tell({ id: 100, state: { current: 'interrupted' }, error: { current: 'FILE_NO_SPACE' } });
  await failure;
});

test('only the oldest of our own backups are deleted', async () => {
  const { api } = aBrowser([
    '/home/a/Downloads/Dalee/dalee-backup-2026-11-24 (1).json.gz',
    '/home/a/Downloads/dalee-backup-2026-11-20.json.gz',
    'C:\\Users\\a\\Downloads\\Dalee\\dalee-backup-2026-11-17.json.gz',
    '/home/a/Downloads/Dalee/notes.json.gz',
    '/home/a/Downloads/Dalee/dalee-backup-2026-11-10.json.gz',
  ]);
  await createDownloads(() => api).keep(2);
  expect(api.removeFile.mock.calls).toEqual([[4]]);
  expect(api.erase.mock.calls).toEqual([[{ id: 4 }]]);
});

import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { backupOf } from '../../../lib/shelf/saving';
import { readBackup } from '../../../lib/transfer/backup-in';
import { aLibrary, aTeaser, bookmark, given, id, page } from '../library/store/a-library';

test('a saved backup reads back as everything that the library holds', async () => {
  const { db, library, clock } = aLibrary();
  given(await library.see({ teasers: [aTeaser({ id: id(1) })] }, page()));
  given(await library.act(bookmark(id(1), id(2)), page()));
  const file = await backupOf(db, '0.1.0', clock.now);
  const read = await readBackup(file);
  expect(file.name).toBe('dalee-backup-2026-11-23.json');
  expect(read).toMatchObject({
    ok: true,
    value: {
      records: [
        { marks: await db.marks.get(id(1)), facts: { title: aTeaser().title } },
        { marks: await db.marks.get(id(2)) },
      ],
      journal: [{ kind: 'bookmark' }],
    },
  });
});

import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { backupFile, backupOf } from '../../../lib/backups/make-backup';
import type { ArticleId } from '../../../lib/habr/facts';
import { stampOf } from '../../../lib/library/marks/stamp';
import { readBackup } from '../../../lib/transfer/backup/read-backup';
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

test('of thousands none is left out', async () => {
  const { db, library, clock } = aLibrary();
  const ids = Array.from({ length: 4_300 }, (_, at) => id(at + 1));
  given(await library.act(bookmark(...ids), page()));
  const read = await readBackup(await backupOf(db, '0.1.0', clock.now));
  const { records } = read.ok ? read.value : { records: [] };
  const found = records.flatMap(line => ('marks' in line && line.marks ? [line.marks] : []));
  expect(new Set(found.map(marks => marks.id))).toEqual(new Set<ArticleId>(ids));
  expect(found.every(marks => marks.bookmark?.value)).toBe(true);
});

test('one that would be too large to be read back is packed, and reads back', async () => {
  const at = Date.UTC(2026, 10, 23);
  const text = 'длинная заметка '.repeat(30_000);
  const records = Array.from({ length: 70 }, (_, nth) => ({
    marks: { id: id(nth + 1), note: [{ text, at, stamp: stampOf(at) }] },
  }));
  const file = await backupFile({ exportedAt: at, app: '', device: '', records, journal: [] });
  expect(file.name).toBe('dalee-backup-2026-11-23.json.gz');
  expect(file.size).toBeLessThan(32 * 2 ** 20);
  const read = await readBackup(file);
  expect(read.ok && read.value.records).toEqual(records);
  // It writes and reads 60 MB, which takes a busy machine longer than the usual five seconds.
}, 30_000);

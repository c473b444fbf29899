import type { ArticleId, ListKey } from '../../../../lib/habr/facts';
import type { Entry } from '../../../../lib/library/model';
import { sha256 } from '../../../../lib/library/sha256-hex';
import { type Backup, writeBackup } from '../../../../lib/transfer/backup/write-backup';
import { anItem, NOON, noted, STAMP, tagged } from '../out/an-item';

/** A backup of `count` articles, a visit and a journal. */
export const aBackup = (count = 3, changes: Partial<Backup> = {}): Backup => ({
  exportedAt: NOON,
  app: '0.1.0',
  device: 'devicexx',
  records: [
    ...Array.from({ length: count }, (_, at) => {
      const id = String(795001 + at) as ArticleId;
      const { facts, marks } = anItem({
        facts: { id, url: `https://habr.com/ru/articles/${id}/` },
        marks: { id, ...tagged('nlp'), ...noted('заметка') },
      });
      return { marks, facts };
    }),
    { visit: { list: 'users/derunat/articles' as ListKey, from: NOON, last: NOON, newest: NOON } },
  ],
  journal: [
    {
      stamp: STAMP,
      at: NOON,
      kind: 'bookmark',
      changes: [
        {
          id: '795001' as ArticleId,
          field: 'bookmark',
          after: { value: true, at: NOON, stamp: STAMP },
        },
      ],
    } as Entry,
  ],
  ...changes,
});

/** A file made by hand, with a right hash, whatever its lines hold. */
export async function aFileOf(
  records: string,
  outside: Record<string, unknown> = {},
): Promise<Blob> {
  const covered = `"records":${records},"journal":[]`;
  const head = JSON.stringify({
    format: 'dalee-backup',
    version: 1,
    exportedAt: '2026-11-12T12:00:00.000Z',
    app: '0.1.0',
    device: 'devicexx',
    sha256: await sha256(covered),
    ...outside,
  });
  return new Blob([`${head.slice(0, -1)},${covered}}`]);
}

export const aFile = (count?: number): Promise<Blob> => writeBackup(aBackup(count));

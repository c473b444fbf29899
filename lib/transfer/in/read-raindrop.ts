import { hasColumns } from './csv-table';
import { aFound, type Format, type Lines, type Table } from './import-lines';
import { timeIn } from './read-time';
import { splitTags } from './tag-lists';

/** Raindrop's table. It knows no reading: nothing in it is read. */
export const raindrop: Format = { program: 'Raindrop', kind: 'csv', read };

function read(table: Table): Lines | undefined {
  if (!hasColumns(table, 'title', 'note', 'excerpt', 'url', 'created')) return undefined;
  const found = table.rows.map(row => {
    const folders = splitFolders(row.folder ?? '');
    return aFound({
      url: row.url,
      title: row.title,
      tags: splitTags(row.tags ?? '', ','),
      addedAt: timeIn(row.created),
      note: row.note?.trim(),
      read: false,
      ...(folders.length > 0 && { folders }),
    });
  });
  return { found, unreadable: table.unreadable };
}

/** `Outer / inner`; what was never sorted lies in `Unsorted`. */
const splitFolders = (path: string): string[] =>
  path
    .split(' / ')
    .map(folder => folder.trim())
    .filter(folder => folder !== '' && folder !== 'Unsorted');

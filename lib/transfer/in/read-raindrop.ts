import { type Format, rowsIn } from './import-lines';
import { timeIn } from './read-time';
import { splitTags } from './tag-lists';

/** Raindrop's table. It says nothing of reading, so nothing in it is read. */
export const raindrop: Format = {
  program: 'Raindrop',
  kind: 'csv',
  read: table =>
    rowsIn(table, ['title', 'note', 'excerpt', 'url', 'created'], row => {
      const folders = splitFolders(row.folder ?? '');
      return {
        url: row.url,
        title: row.title,
        tags: splitTags(row.tags ?? '', ','),
        addedAt: timeIn(row.created),
        note: row.note?.trim(),
        read: false,
        ...(folders.length > 0 && { folders }),
      };
    }),
};

/** `Outer / inner`; what was never sorted lies in `Unsorted`. */
const splitFolders = (path: string): string[] =>
  path
    .split(' / ')
    .map(folder => folder.trim())
    .filter(folder => folder !== '' && folder !== 'Unsorted');

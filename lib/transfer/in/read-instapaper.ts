import { headedLinks } from './html-links';
import { aFound, type Format, type Lines, rowsIn, type Table } from './import-lines';
import { timeIn } from './read-time';
import { bracketedTags } from './tag-lists';

/** Instapaper's table: four columns, later with `Timestamp` (2023), then with `Tags`, too. */
export const instapaperCsv: Format = { program: 'Instapaper', kind: 'csv', read: readTable };

/** Instapaper's page of links under a heading for each folder. */
export const instapaperHtml: Format = { program: 'Instapaper', kind: 'html', read: readPage };

function readTable(table: Table): Lines | undefined {
  return rowsIn(table, ['url', 'title', 'selection', 'folder'], row => ({
    url: row.url,
    title: row.title,
    tags: bracketedTags(row.tags ?? ''),
    addedAt: timeIn(row.timestamp),
    note: row.selection?.trim(),
    ...stateIn(row.folder ?? ''),
  }));
}

function readPage(text: string): Lines | undefined {
  if (!/<title>Instapaper: Export<\/title>/i.test(text)) return undefined;
  const { links, unreadable } = headedLinks(text);
  const found = links.map(({ attributes, title, heading }) =>
    aFound({ url: attributes.get('href'), title, tags: [], ...stateIn(heading) }),
  );
  return { found, unreadable };
}

/** A row names one folder only; three of them are states and no folders of the reader's. */
const stateIn = (folder: string) => ({
  read: folder === 'Archive',
  ...(!['', 'Unread', 'Archive', 'Starred'].includes(folder) && { folders: [folder] }),
});

import { tableIn } from './csv-table';
import { headedLinks } from './html-links';
import { aFound, type Format, type Found, type Lines, rowsIn, type Table } from './import-lines';
import { timeIn } from './read-time';
import { splitTags } from './tag-lists';

/** Pocket's table of 2024 and 2025: the five columns, and the older one with `cursor` after `time_added`. */
export const pocketCsv: Format = { program: 'Pocket', kind: 'csv', read: readTable };

/**
 * Pocket's page of links. Until 2023 it has the headings "Unread" and "Read Archive"; later ones have none,
 * and say nothing of what was read.
 */
export const pocketHtml: Format = { program: 'Pocket', kind: 'html', read: readPage };

/** @returns undefined when the text is no table of Pocket's. */
export const fromPocket = (text: string): Found[] | undefined => readTable(tableIn(text))?.found;

function readTable(table: Table): Lines | undefined {
  return rowsIn(table, ['title', 'url', 'time_added', 'status'], row => ({
    url: row.url,
    title: row.title,
    tags: splitTags(row.tags ?? '', '|'),
    addedAt: timeIn(row.time_added),
    read: row.status === 'archive',
  }));
}

function readPage(text: string): Lines | undefined {
  if (!/<title>Pocket Export<\/title>|<a\s[^>]*\stime_added=/i.test(text)) return undefined;
  const { links, unreadable } = headedLinks(text);
  const found = links.map(({ attributes, title, heading }) =>
    aFound({
      url: attributes.get('href'),
      title,
      tags: splitTags(attributes.get('tags') ?? '', ','),
      addedAt: timeIn(attributes.get('time_added')),
      read: /archive/i.test(heading),
    }),
  );
  return { found, unreadable };
}

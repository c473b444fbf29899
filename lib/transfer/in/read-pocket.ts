import Papa from 'papaparse';
import type { Found } from './foreign-bookmarks';

/**
 * Reads Pocket's CSV by the names in its head, so both variants fit: the five columns, and the one
 * with `cursor` after `time_added`.
 * @returns undefined when the head is another one.
 */
export function fromPocket(text: string): Found[] | undefined {
  const { data, meta } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  if (!['title', 'url', 'time_added', 'status'].every(name => meta.fields?.includes(name)))
    return undefined;
  return data.map(row => {
    const added = Number(row.time_added);
    return {
      url: row.url ?? '',
      title: row.title ?? '',
      tags: (row.tags ?? '').split('|').filter(Boolean),
      ...(added > 0 && { addedAt: added * 1_000 }),
      read: row.status === 'archive',
    };
  });
}

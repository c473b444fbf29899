import { type Format, rowsIn } from './import-lines';
import { timeIn } from './read-time';
import { bracketedTags } from './tag-lists';

/** Readwise Reader's table of 2025; its `url` is Readwise's own, the article's is `source_url`. */
export const readwise2025: Format = {
  program: 'Readwise Reader',
  kind: 'csv',
  read: table =>
    rowsIn(table, ['source_url', 'title', 'location', 'saved_at'], row => ({
      url: row.source_url,
      title: row.title,
      tags: bracketedTags(row.tags ?? ''),
      addedAt: timeIn(row.saved_at),
      read: row.location === 'archive',
    })),
};

/** Readwise Reader's table of 2026, with progress. */
export const readwise2026: Format = {
  program: 'Readwise Reader',
  kind: 'csv',
  read: table =>
    rowsIn(table, ['url', 'title', 'saved date', 'location'], row => ({
      url: row.url,
      title: row.title,
      tags: bracketedTags(row['document tags'] ?? ''),
      addedAt: timeIn(row['saved date']),
      note: row['document note']?.trim(),
      read: row.location === 'archive',
      progress: progressIn(row['reading progress']),
    })),
};

/** Both scales were seen in files: shares up to 1, and per cent. */
function progressIn(text = ''): number | undefined {
  const progress = Number(text);
  return (progress > 1 ? progress / 100 : progress) || undefined;
}

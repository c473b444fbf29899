import Papa from 'papaparse';
import type { Ms } from '../../habr/facts';
import { addedAt, day, type Item, type Made, seconds, tagsOf } from './export-item';

/**
 * Pocket's CSV: exactly these five columns in this order, since wallabag reads them by position.
 * Cells are never changed for spreadsheets here: this file is for moving on.
 */
export function toPocket(items: Item[], now: Ms): Made {
  const rows = items.map(item => [
    item.facts.title,
    item.facts.url,
    seconds(addedAt(item)),
    tagsOf(item.marks)
      .map(tag => tag.replaceAll('|', ' '))
      .join('|'),
    item.view.state === 'read' ? 'archive' : 'unread',
  ]);
  const text = Papa.unparse({ fields: POCKET_COLUMNS, data: rows }, { newline: '\n' });
  return { name: `dalee-pocket-${day(now)}.csv`, type: 'text/csv', text: `${text}\n` };
}

/** Pocket's own, in its order. */
export const POCKET_COLUMNS = ['title', 'url', 'time_added', 'tags', 'status'];

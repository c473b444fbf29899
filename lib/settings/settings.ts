import * as z from 'zod/mini';
import { type Area, createItem } from './item';

const MEGABYTE = 1024 * 1024;

/** What the reader can choose; one item each, so that one choice never overwrites another. */
export const createSettings = (area: Area) => ({
  /** When the machine may say "read": the text was seen, the article was opened, never. */
  rule: createItem(area, 'rule', z.enum(['seen', 'opened', 'hand']), 'seen'),
  /** Bytes of article copies to keep. */
  copiesLimit: createItem(
    area,
    'copiesLimit',
    z.int().check(z.minimum(0), z.maximum(1024 * MEGABYTE)),
    50 * MEGABYTE,
  ),
});

import { type Format, isObject, type Lines, linesIn, textIn, textsIn } from './import-lines';
import { timeIn } from './read-time';

/** Omnivore's `metadata_….json`: the one common format that says how far each article was read (0…100). */
export const omnivore: Format = { program: 'Omnivore', kind: 'json', read };

function read(value: unknown): Lines | undefined {
  const isOne = (one: unknown) => isObject(one) && 'readingProgress' in one && 'savedAt' in one;
  if (!Array.isArray(value) || !value.some(isOne)) return undefined;
  return linesIn(value, one => ({
    url: textIn(one.url),
    title: textIn(one.title),
    tags: textsIn(one.labels),
    addedAt: timeIn(one.savedAt),
    read: one.state === 'Archived',
    progress: Number(one.readingProgress) / 100 || undefined,
  }));
}

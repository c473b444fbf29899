import { type Format, isObject, type Lines, linesIn, textIn } from './import-lines';
import { timeIn } from './read-time';

/** wallabag 2's list of entries; archived means read. Its numbers and flags are of either type. */
export const wallabag: Format = { program: 'wallabag', kind: 'json', read };

function read(value: unknown): Lines | undefined {
  const isOne = (one: unknown) => isObject(one) && 'is_archived' in one && 'url' in one;
  if (!Array.isArray(value) || !value.some(isOne)) return undefined;
  return linesIn(value, one => ({
    url: textIn(one.url) || textIn(one.given_url),
    title: textIn(one.title),
    tags: tagsIn(one.tags),
    addedAt: timeIn(one.created_at),
    note: notesIn(one.annotations),
    read: isYes(one.is_archived),
    readAt: timeIn(one.archived_at),
  }));
}

const isYes = (flag: unknown) => flag === true || flag === 1 || flag === '1';

/** A file has names, the API's answer has objects with a label. */
const tagsIn = (tags: unknown): string[] =>
  (Array.isArray(tags) ? tags : [])
    .map(tag => (isObject(tag) ? textIn(tag.label) : textIn(tag)))
    .filter(Boolean);

/** The reader's notes on places of the text, each below the words that it quotes. */
const notesIn = (annotations: unknown): string =>
  (Array.isArray(annotations) ? annotations : [])
    .filter(isObject)
    .map(({ quote, text }) => [textIn(quote) && `> ${textIn(quote)}`, textIn(text)])
    .map(parts => parts.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');

import { aFound, type Format, isObject, type Lines, linesIn, textIn } from './import-lines';
import { timeIn } from './read-time';

/** wallabag 2's list of entries; archived means read. Its numbers and flags are of either type. */
export const wallabag: Format = { program: 'wallabag', kind: 'json', read };

function read(value: unknown): Lines | undefined {
  const isOne = (one: unknown) => isObject(one) && 'is_archived' in one && 'url' in one;
  if (!Array.isArray(value) || !value.some(isOne)) return undefined;
  return linesIn(value, one =>
    aFound({
      url: textIn(one.url) || textIn(one.given_url),
      title: textIn(one.title),
      tags: tagsIn(one.tags),
      addedAt: timeIn(one.created_at),
      note: notesIn(one.annotations),
      read: isYes(one.is_archived),
      readAt: timeIn(one.archived_at),
    }),
  );
}

const isYes = (flag: unknown) => flag === true || flag === 1 || flag === '1';

/** Names in a file, objects with a label in what its API gives. */
const tagsIn = (tags: unknown): string[] =>
  (Array.isArray(tags) ? tags : [])
    .map(tag => (isObject(tag) ? textIn(tag.label) : textIn(tag)))
    .filter(Boolean);

/** What the reader wrote at a place of the text, below the words it is about. */
const notesIn = (annotations: unknown): string =>
  (Array.isArray(annotations) ? annotations : [])
    .filter(isObject)
    .map(({ quote, text }) => [textIn(quote) && `> ${textIn(quote)}`, textIn(text)])
    .map(parts => parts.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');

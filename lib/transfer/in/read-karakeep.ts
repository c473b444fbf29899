import { type Format, isObject, type Lines, linesIn, textIn, textsIn } from './import-lines';
import { timeIn } from './read-time';

/** Karakeep's JSON. Bookmarks without a link (texts, pictures) are lines without an address. */
export const karakeep: Format = { program: 'Karakeep', kind: 'json', read };

function read(value: unknown): Lines | undefined {
  if (!isObject(value) || !Array.isArray(value.bookmarks)) return undefined;
  if (!value.bookmarks.some(one => isObject(one) && 'content' in one)) return undefined;
  const folders = foldersIn(value.lists);
  return linesIn(value.bookmarks, one => {
    const content = isObject(one.content) ? one.content : {};
    const around = textsIn(one.lists).flatMap(id => folders.get(id) ?? []);
    return {
      url: textIn(content.url),
      title: textIn(one.title),
      tags: textsIn(one.tags),
      addedAt: timeIn(one.createdAt),
      note: textIn(one.note).trim(),
      read: one.archived === true,
      ...(around.length > 0 && { folders: [...new Set(around)] }),
    };
  });
}

/** For each list the names of its parents and its own, the outermost first. */
function foldersIn(lists: unknown): Map<string, string[]> {
  const all = (Array.isArray(lists) ? lists : []).filter(isObject);
  const byId = new Map(all.map(list => [textIn(list.id), list]));
  const pathOf = (id: string, levelsLeft = 20): string[] => {
    const list = byId.get(id);
    if (!list || levelsLeft === 0) return [];
    return [...pathOf(textIn(list.parentId), levelsLeft - 1), textIn(list.name)].filter(Boolean);
  };
  return new Map([...byId.keys()].map(id => [id, pathOf(id)]));
}

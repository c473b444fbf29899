import type { Published } from '../content/publish';
import type { Shelves } from '../content/shelves';
import type { Behaviour } from '../site';
import { json, type Reply } from './reply';

export type Api = (url: URL) => Reply;

/** The JSON API: one publication with its body, lists without bodies. */
export function createApi(shelves: Shelves, behaviour: Behaviour): Api {
  return ({ pathname, searchParams }) => {
    const id = /^\/kek\/v2\/articles\/(\d+)\/?$/.exec(pathname)?.[1];
    const found = id && shelves.find(id);
    if (found) return json(found.whole());
    const isList = /^\/kek\/v2\/articles\/?$/.test(pathname);
    return isList ? list(shelves, searchParams, behaviour.perPage) : missing;
  };
}

/** How the API of today says that there is no such thing. */
const missing = json({ httpCode: 404, errorCode: 'NOT_FOUND', message: 'Not found' }, 404);

function list(shelves: Shelves, query: URLSearchParams, perPage: number): Reply {
  const all = ofKind(shelves.of(query.get('user') ?? 'derunat'), query);
  const from = (Number(query.get('page') ?? 1) - 1) * perPage;
  const shown = all.slice(from, from + perPage).map(({ listed }) => listed);
  return json({
    pagesCount: Math.max(1, Math.ceil(all.length / perPage)),
    publicationIds: shown.map(({ id }) => id),
    publicationRefs: Object.fromEntries(shown.map(one => [one.id, one])),
  });
}

const ofKind = (all: Published[], query: URLSearchParams) => {
  const kind = query.has('posts') ? 'post' : query.has('news') ? 'news' : 'article';
  return all.filter(({ listed }) => listed.postType === kind);
};
